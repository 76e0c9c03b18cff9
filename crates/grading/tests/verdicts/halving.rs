//! The exercise of these tests, and what is said about an answer to it.

use grading::{Exercise, Mistake, Tolerance, Verdict};

pub type Half = fn(f64) -> Option<f64>;

pub const ADVICE: &str = "\n  hint      A half is one of two equal parts.\n            \
                      (more: cargo run -- hint half)\n  read      fixture/halving.html";

/// "Halve a number that isn't negative."
pub fn exercise() -> Exercise<Half, f64, Option<f64>> {
    Exercise {
        name: "half",
        page: "fixture/halving.html",
        hints: "## Hint 1\nA half is\none of two equal parts.\n## Hint 2\nb\n## Hint 3\nc\n",
        tolerance: Tolerance::COMPUTED,
        cases: || vec![5.0, -1.0, 12.0],
        call: |half, x| half(*x),
        show: |x| format!("x = {x}"),
        solution: half,
        mistakes: &[
            Mistake {
                name: "doubled",
                says: "divide by 2.",
                function: |x| (x >= 0.0).then_some(x * 2.0),
            },
            Mistake {
                name: "refused",
                says: "say `None`.",
                function: |x| half(x).or_else(|| panic!("negative")),
            },
            Mistake {
                name: "divided by 0",
                says: "divide by 2.",
                function: |x| (x >= 0.0).then_some(x / 0.0),
            },
        ],
    }
}

/// The solution.
pub fn half(x: f64) -> Option<f64> {
    (x >= 0.0).then_some(x / 2.0)
}

/// What is said about a wrong answer.
pub fn said(answer: Half) -> String {
    match exercise().examine(answer) {
        Verdict::Wrong(text) => text,
        other => panic!("{other:?}, but this should be refused"),
    }
}
