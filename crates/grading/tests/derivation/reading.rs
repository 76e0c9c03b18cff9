//! What is said about an answer that can't be read, and which answers count as not attempted.

use crate::square::{GIVEN, GOAL, PRODUCT, answer, exercise, said, verdict};
use grading::{Derivation, Verdict};

fn not_attempted(line: usize) -> Verdict {
    Verdict::NotAttempted(format!("square/answer.md:{line}"))
}

#[test]
fn latex_that_cannot_be_read_is_told_with_line_column_and_what_was_expected() {
    let text = said(&answer(&[PRODUCT, r"q^2 = \frac{a}{b"]));
    assert!(
        text.starts_with("line 3 can't be read: expected "),
        "{text}"
    );
    assert!(
        text.contains("\n  in        square/answer.md:7, column "),
        "{text}"
    );
    // A display over several lines of the file: the fault is in its third.
    let text = said(&answer(&["\n= a^2\n+ \\fraq{a}{b}"]));
    assert!(
        text.contains("; did you mean `\\frac`? task.md names"),
        "{text}"
    );
    assert!(text.contains("square/answer.md:7, column 3"), "{text}");
}

#[test]
fn columns_are_those_of_the_file() {
    let place = |line: &str| {
        let text = said(&answer(&[line]));
        let found = text.split("answer.md:5, column ").nth(1).expect("a place");
        found.split('\n').next().expect("a column").to_string()
    };
    // `$$ q^2 = ?`: the tenth character.
    assert_eq!(place("q^2 = ?"), "10");
    assert_eq!(place("?"), "4");
}

#[test]
fn an_unknown_symbol_is_told_without_speaking_of_declarations() {
    let text = said(&answer(&["a^2 - 2 a b + c^2"]));
    assert!(
        text.starts_with("line 2 uses `c`, which this exercise doesn't know"),
        "{text}"
    );
    assert!(
        text.contains("; task.md names what it knows\n  in        square/answer.md:5, column 18"),
        "{text}"
    );
    assert!(!text.contains("declare"), "{text}");
}

#[test]
fn the_left_side_may_stand_before_a_line_however_it_is_spaced_and_braced() {
    for left in ["q^2 =", "{q}^{2} &=", "q ^ 2=", "="] {
        let [product, goal] = [PRODUCT, GOAL].map(|line| format!("{left} {line}"));
        let verdict = verdict(&answer(&[&product, &goal]));
        assert_eq!(verdict, Verdict::Solved, "{left}");
    }
    assert!(said(&answer(&[&format!("q^3 = {PRODUCT}")])).contains("begins another line"));
}

#[test]
fn two_steps_in_one_display_are_told() {
    let text = said(&answer(&[&format!("{PRODUCT} = {GOAL}")]));
    let words =
        "square/answer.md:5, column 19: this `=` begins another line: put each line between";
    assert!(text.starts_with(words), "{text}");
    assert!(text.contains("only `=` or `q^2 =` may stand before it\n  hint"));
    // The equality sign below a sum is none of these.
    let text = said(&answer(&[r"\sum_{i=1}^{2} a"]));
    assert!(!text.contains("another line"), "{text}");
}

#[test]
fn dollars_and_comments_that_are_never_closed_are_told() {
    for (broken, column) in [("$$ a^2\n\n$$ b $$\n", 1), ("so $$ a", 4)] {
        let text = said(&(answer(&[]) + broken));
        let words = format!("square/answer.md:4, column {column}: no `$$` closes the display");
        assert!(text.starts_with(&words), "{text}");
    }
    let text = said(&(answer(&[PRODUCT]) + "<!-- later"));
    assert!(
        text.starts_with("square/answer.md:6, column 1: the comment that begins here never ends"),
        "{text}"
    );
}

#[test]
fn lines_without_double_dollars_are_not_passed_over_in_silence() {
    for written in ["$(a - b)(a - b)$", "(a - b) \\cdot (a - b)", "= a^2"] {
        let text = said(&(answer(&[]) + "\n" + written));
        assert!(
            text.starts_with("square/answer.md:5, column ") && text.contains("this isn't read"),
            "{text}"
        );
    }
}

#[test]
fn what_holds_no_line_of_the_learners_is_not_attempted() {
    assert_eq!(verdict(""), not_attempted(1));
    assert_eq!(verdict("\n\n"), not_attempted(2));
    assert_eq!(
        verdict("<!-- $$ a $$ -->\nI'll do this later.\n"),
        not_attempted(2)
    );
    assert_eq!(verdict(&answer(&[])), not_attempted(3));
    assert_eq!(verdict(&answer(&["  ", ""])), not_attempted(7));
    assert_eq!(verdict("$$\n(a-b)^2\n$$\n\n$$\n\n$$"), not_attempted(7));
}

#[test]
fn the_given_line_may_be_left_out_and_other_systems_may_end_lines_otherwise() {
    let lines = format!("$$ {PRODUCT} $$\r\n\r\n$$\r\n{GOAL}\r\n$$ (multiplied out)\r\n");
    assert_eq!(verdict(&lines), Verdict::Solved);
    let text = said(&format!("$$ {GIVEN} $$ $$ {GIVEN} $$"));
    assert!(text.starts_with("line 2 repeats line 1"), "{text}");
}

#[test]
fn a_fault_of_the_exercise_is_not_blamed_on_the_learner() {
    let unfit = [
        Derivation {
            symbols: "symbol: a real",
            ..exercise()
        },
        Derivation {
            given: "(a - b",
            ..exercise()
        },
        Derivation {
            goal: "c^2",
            ..exercise()
        },
    ];
    for exercise in unfit {
        let Verdict::Wrong(text) = exercise.examine(&answer(&[PRODUCT]), "answer.md") else {
            panic!("it can't be graded");
        };
        assert!(
            text.starts_with("this exercise can't be graded: its ")
                && text.ends_with("this is not your fault: please report it"),
            "{text}"
        );
    }
}
