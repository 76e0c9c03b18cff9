//! The exercise of these tests: the square of a difference, and who is nobody's fault.

use grading::{Derivation, MistakenLines, Verdict};

pub const GIVEN: &str = "(a - b)^2";
pub const PRODUCT: &str = "(a - b)(a - b)";
pub const GOAL: &str = "a^2 - 2 a b + b^2";

pub fn exercise() -> Derivation {
    Derivation {
        name: "square",
        page: "fixture/square.html",
        hints: "## Hint 1\nA square is\na product.\n## Hint 2\nb\n## Hint 3\nc\n",
        symbols: "symbols: a, b real",
        left: "q^2",
        given: GIVEN,
        goal: GOAL,
        least_lines: 2,
        solution: "$$ = (a - b)(a - b) $$\n\n$$ = a^2 - 2ab + b^2 $$\n",
        mistakes: MISTAKES,
    }
}

pub const MISTAKES: &[MistakenLines] = &[
    mistake("no middle", &[PRODUCT, "a^2 + b^2"]),
    mistake("sign", &["a^2 + 2 a b + b^2"]),
    mistake("minus", &[PRODUCT, "a^2 - 2 a b - b^2"]),
    mistake("jump", &[GOAL]),
    mistake("twice", &[PRODUCT, PRODUCT]),
    mistake("half-way", &[PRODUCT, "a (a - b) - b (a - b)"]),
];

const fn mistake(name: &'static str, lines: &'static [&'static str]) -> MistakenLines {
    let says = "read the task again.";
    MistakenLines { name, says, lines }
}

/// An answer with the given line and these below it, the first of them in line 5 and every other line of the file empty.
pub fn answer(lines: &[&str]) -> String {
    let mut text = format!("<!-- between $$ and $$ -->\n\n$$ q^2 = {GIVEN} $$\n");
    for line in lines {
        text += &format!("\n$$ {line} $$\n");
    }
    text
}

/// The verdict on the text of a file.
pub fn verdict(answer: &str) -> Verdict {
    exercise().examine(answer, "square/answer.md")
}

/// What is said about a wrong answer.
pub fn said(answer: &str) -> String {
    match verdict(answer) {
        Verdict::Wrong(text) => text,
        other => panic!("{other:?}, but this should be refused:\n{answer}"),
    }
}
