//! What is said about an answer that can't be read, and what may stand around its lines.

use crate::square::{GIVEN, GOAL, PRODUCT, answer, exercise, said, verdict};
use grading::{Derivation, Verdict};

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
fn an_unknown_symbol_is_placed_where_it_stands_and_not_within_a_command() {
    for (line, column) in [
        ("c", 4),
        (r"\frac{a}{c}", 13),
        (r"\cos(a) - c", 14),
        (r"a\cdot c", 11),
        (r"\frac{a}{\beta}", 13),
        (r"a\frac{a}{b}\beta", 16),
        // Spelt otherwise than it is named, so the line's beginning has to do.
        (r"a + \hat b", 3),
    ] {
        let text = said(&answer(&[line]));
        let place = format!("\n  in        square/answer.md:5, column {column}\n");
        assert!(text.contains(&place), "{line}: {text}");
    }
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
