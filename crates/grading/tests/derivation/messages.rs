//! What is said about lines that can be read.

use crate::square::{GOAL, PRODUCT, answer, said, verdict};
use grading::Verdict;

const ADVICE: &str = "\n  hint      A square is a product.\n            (more: cargo run -- hint square)\n  \
                      read      fixture/square.html";

#[test]
fn a_right_derivation_is_solved_however_its_lines_begin() {
    let lines = [
        "= (a - b)(a - b)",
        "q ^ 2 = a (a - b) - b(a - b)",
        r"&= a^2 - 2\,a b + b^2",
    ];
    assert_eq!(verdict(&answer(&lines)), Verdict::Solved);
}

#[test]
fn a_wrong_line_is_told_with_both_values_both_lines_and_its_place() {
    let text = said(&answer(&[PRODUCT, "a^2 - 3 a b + b^2"]));
    assert!(
        text.starts_with("line 3 does not follow from line 2: at a = "),
        "{text}"
    );
    let lines = "\n  line 2    (a - b)(a - b)\n  line 3    a^2 - 3 a b + b^2\n  in        square/answer.md:7\n  hint";
    assert!(text.contains(lines), "{text}");
    assert!(text.ends_with(ADVICE), "{text}");
}

#[test]
fn the_first_wrong_line_is_compared_with_the_given_one() {
    let text = said(&answer(&["-(a - b)^2", GOAL]));
    assert!(
        text.starts_with("line 2 does not follow from line 1: "),
        "{text}"
    );
    assert!(text.contains("(opposite sign)\n  line 1    (a - b)^2\n  line 2    -(a - b)^2"));
}

#[test]
fn a_wrong_line_of_the_same_value_as_a_known_mistake_is_called_that() {
    let text = said(&answer(&["(b - a)^2", PRODUCT, "a a + b b"]));
    assert!(
        text.contains("\n  likely mistake (no middle): read the task again.\n  hint"),
        "{text}"
    );
    let text = said(&answer(&["a a + b b + a b"]));
    assert!(!text.contains("likely mistake"), "{text}");
}

#[test]
fn a_repeated_line_is_told() {
    let text = said(&answer(&[PRODUCT, "(a-b) (a-b)", GOAL]));
    assert!(
        text.starts_with("line 3 repeats line 2: each line has to take a step"),
        "{text}"
    );
    assert!(text.contains("square/answer.md:7\n  likely mistake (twice)"));
    let text = said(&answer(&["(a - b)^{2}", PRODUCT, GOAL]));
    assert!(text.starts_with("line 2 repeats line 1"), "{text}");
}

#[test]
fn a_jump_to_the_goal_is_told() {
    let text = said(&answer(&["b^2 + a^2 - 2 a b"]));
    assert!(
        text.starts_with("line 2 is the goal already, after 1 of at least 2 lines"),
        "{text}"
    );
    assert!(text.contains("likely mistake (jump)"), "{text}");
}

#[test]
fn a_last_line_that_is_not_the_goal_is_told() {
    let text = said(&answer(&[PRODUCT, "a (a - b) - b (a - b)"]));
    let words = format!("every line follows, but the last one is not yet `{GOAL}`: go on");
    assert!(text.starts_with(&words), "{text}");
    assert!(text.contains("\n  line 3    a (a - b) - b (a - b)\n  in        square/answer.md:7"));
    assert!(text.contains("likely mistake (half-way)"), "{text}");
    let elsewhere = said(&answer(&[PRODUCT, "(b - a)(b - a)"]));
    assert!(!elsewhere.contains("likely mistake"), "{elsewhere}");
}

#[test]
fn a_line_without_a_finite_value_is_told() {
    for line in [r"\frac{a}{b - b}", r"\sqrt{-1 - a^2}", r"\ln(a - a)"] {
        let text = said(&answer(&[PRODUCT, line]));
        assert!(
            text.starts_with("line 3 has no finite value: it divides by 0, or takes the ln"),
            "{line}: {text}"
        );
        assert!(
            text.contains("\n  in        square/answer.md:7, column 3\n  hint"),
            "{text}"
        );
    }
}

#[test]
fn a_very_long_line_is_quoted_in_part() {
    let text = said(&answer(&["a + ".repeat(100).trim_end_matches("+ ")]));
    let quoted = text.lines().nth(2).expect("the second line");
    assert!(
        quoted.starts_with("  line 2    a + a + ") && quoted.ends_with(" …"),
        "{text}"
    );
    assert_eq!(
        quoted.chars().count(),
        "  line 2    ".len() + 200 + " …".chars().count()
    );
}
