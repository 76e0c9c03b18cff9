//! A proof of a derivation fails, and says why, for every way in which it can be unfit.

use crate::square::{GOAL, MISTAKES, PRODUCT, exercise};
use grading::{Derivation, MistakenLines, Provable};

fn refusal(exercise: &Derivation) -> String {
    exercise
        .prove()
        .expect_err("this exercise is unfit, so its proof must fail")
}

/// The refusal of the exercise with a fifth mistake of these lines.
fn refusal_with(lines: &'static [&'static str]) -> String {
    let known = MISTAKES.iter().map(|known| (known.name, known.lines));
    let mistakes: Vec<MistakenLines> = known
        .chain([("new", lines)])
        .map(|(name, lines)| MistakenLines {
            name,
            says: "",
            lines,
        })
        .collect();
    refusal(&Derivation {
        mistakes: mistakes.leak(),
        ..exercise()
    })
}

#[test]
fn a_fit_exercise_is_proved_with_all_its_mistakes() {
    assert_eq!(exercise().prove(), Ok(6));
    assert!(exercise().derivation().is_some());
}

#[test]
fn a_solution_with_a_wrong_line_is_refused() {
    let solution = "$$ (a - b)(b - a) $$";
    let text = refusal(&Derivation {
        solution,
        ..exercise()
    });
    assert!(
        text.starts_with("exercise square: its own solution is refused: Wrong(\"line 2"),
        "{text}"
    );
}

#[test]
fn a_goal_that_may_be_written_at_once_is_refused() {
    let text = refusal(&Derivation {
        least_lines: 1,
        ..exercise()
    });
    assert!(
        text.contains("the goal alone is not refused as a jump; ask for 2 lines"),
        "{text}"
    );
}

#[test]
fn a_given_line_that_would_count_as_an_answer_is_refused() {
    // No display holds an empty line, so whoever leaves this line as it is would be refused.
    let given = "(a\n\n- b)^2";
    let text = refusal(&Derivation {
        given,
        ..exercise()
    });
    assert!(
        text.contains("the given line alone is taken for an answer (wrong)"),
        "{text}"
    );
}

#[test]
fn what_can_not_be_read_is_named() {
    let text = refusal(&Derivation {
        given: "(a - b",
        ..exercise()
    });
    assert!(text.contains("exercise square: its given line or its goal can't be read: line 1: "));
    let text = refusal(&Derivation {
        symbols: "symbols: a",
        ..exercise()
    });
    assert!(text.contains("exercise square: its symbols can't be read: in the declaration `a`"));
}

#[test]
fn a_mistake_that_is_right_or_can_not_be_read_is_refused() {
    let text = refusal_with(&[PRODUCT, GOAL]);
    assert!(text.contains("the mistake `new` is accepted"), "{text}");
    for lines in [&["a^"] as &[_], &["c"], &[]] {
        let text = refusal_with(lines);
        assert!(text.contains("the mistake `new` can't be judged"), "{text}");
    }
}

#[test]
fn a_mistake_with_more_than_one_wrong_line_is_refused() {
    let text = refusal_with(&["a^2", "b^2"]);
    assert!(
        text.contains("`new` is refused at line 2 already"),
        "{text}"
    );
}

#[test]
fn two_mistakes_that_can_not_be_told_apart_are_refused() {
    for (lines, known) in [
        (&["b b + a a"] as &[_], "no middle"),
        (&["b^2 + a^2 - 2 a b"], "jump"),
        (&["(a - b)^2"], "twice"),
        (&["a (a - b) - b (a - b)"], "half-way"),
    ] {
        let text = refusal_with(lines);
        let words = format!("the mistake `new` is taken for Some(\"{known}\")");
        assert!(text.contains(&words), "{text}");
    }
}

#[test]
fn too_few_mistakes_or_hints_are_refused() {
    let text = refusal(&Derivation {
        mistakes: &MISTAKES[..3],
        ..exercise()
    });
    assert!(
        text.contains("it knows 3 mistakes; give at least 4"),
        "{text}"
    );
    let hints = "## Hint 1\na\n## Hint 2\nb\n";
    let text = refusal(&Derivation {
        hints,
        ..exercise()
    });
    assert!(text.contains("hints.md has 2 hints"), "{text}");
}
