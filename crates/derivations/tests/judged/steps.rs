//! Derivations that a learner writes line by line.

use derivations::Vocabulary;
use derivations::steps::{Derivation, StepFault, grade};

const DECLARED: &str = r"
    symbols: s, a in (0.1, 0.9); y in {0, 1}
    define: \sigma(s) = \frac{1}{1 + e^{-s}}";

const SIGMOID: Derivation = Derivation {
    given: r"\frac{d}{ds} \left( \frac{1}{1 + e^{-s}} \right)",
    goal: r"\sigma(s)(1 - \sigma(s))",
    least_lines: 3,
};

fn vocabulary() -> Vocabulary {
    let mut vocabulary = Vocabulary::new();
    vocabulary
        .declare(DECLARED)
        .expect("these are declarations");
    vocabulary
}

fn verdict(lines: &[&str]) -> Result<(), StepFault> {
    grade(&vocabulary(), &SIGMOID, lines)
}

#[test]
fn a_right_derivation_is_accepted() {
    let lines = [
        r"\frac{e^{-s}}{(1 + e^{-s})^2}",
        r"= \frac{1}{1 + e^{-s}} \cdot \frac{e^{-s}}{1 + e^{-s}}",
        r"&= (1 - \sigma(s)) \cdot \sigma(s)",
    ];
    assert_eq!(verdict(&lines), Ok(()));
}

#[test]
fn a_wrong_line_is_named_with_its_values() {
    let lines = [
        r"\frac{-e^{-s}}{(1 + e^{-s})^2}",
        r"\sigma(s)(1 - \sigma(s))",
    ];
    let fault = verdict(&lines).expect_err("the sign is wrong");
    let text = fault.to_string();
    assert!(
        text.starts_with("line 2 does not follow from line 1: at s = 0."),
        "{text}"
    );
    assert!(text.ends_with("(opposite sign)"), "{text}");
}

#[test]
fn repeating_jumping_and_stopping_early_are_told() {
    let first = r"\frac{e^{-s}}{(1 + e^{-s})^2}";
    let text = |lines: &[&str]| {
        verdict(lines)
            .expect_err("this is no derivation")
            .to_string()
    };
    assert!(text(&[]).contains("no line yet"));
    assert!(
        text(&[first, r"\frac{ e^{-s} }{ (1+e^{-s})^{2} }"]).starts_with("line 3 repeats line 2")
    );
    assert!(
        text(&[SIGMOID.goal]).contains("line 2 is the goal already, after 1 of at least 3 lines")
    );
    assert!(text(&[first, r"\sigma(s)^2 e^{-s}"]).contains("not yet `\\sigma(s)(1 - \\sigma(s))`"));
}

#[test]
fn a_line_that_cannot_be_read_is_told() {
    let text = verdict(&[r"\frac{e^{-s}}{(1 + e^{-s}^2}"])
        .expect_err("a bracket is missing")
        .to_string();
    assert!(text.starts_with("line 2: line 1, column "), "{text}");
    let text = verdict(&["\\sigm(s)"])
        .expect_err("sigm is not declared")
        .to_string();
    assert!(text.contains("did you mean `\\sigma`?"), "{text}");
    let text = verdict(&["s = s"])
        .expect_err("a relation is no expression")
        .to_string();
    assert!(text.contains("one expression and no relation"), "{text}");
}

#[test]
fn an_unreadable_task_is_told_too() {
    let text = |given, goal| {
        let derivation = Derivation {
            given,
            goal,
            least_lines: 1,
        };
        let verdict = grade(&vocabulary(), &derivation, &["a", "a a", "a"]);
        verdict.expect_err("a bracket is missing").to_string()
    };
    assert!(text("(a", "a").starts_with("line 1: "));
    assert!(text("a", "(a").starts_with("line 4: "));
}

#[test]
fn the_example_of_the_book_reads_as_it_is_printed() {
    let derivation = Derivation {
        given: "(a - y) a (1 - a)",
        goal: "(a - y)(a - a^2)",
        least_lines: 1,
    };
    let fault =
        grade(&vocabulary(), &derivation, &["(y - a) a (1 - a)"]).expect_err("the sign is wrong");
    let StepFault::DoesNotFollow { line, disagreement } = &fault else {
        panic!("{fault}")
    };
    assert_eq!(*line, 2);
    let names: Vec<&str> = disagreement
        .point
        .iter()
        .map(|(name, _)| name.as_str())
        .collect();
    assert_eq!(names, ["a", "y"]);
}
