//! The mistakes that happen when a weighted sum is averaged over its masks.

use grading::{Derivation, Entry, MistakenLines};

/// The exercise.
#[must_use]
pub fn exercise() -> Derivation {
    Derivation {
        name: "expected_output",
        page: "dropout/scaling.html",
        hints: include_str!("hints.md"),
        symbols: r"
            symbols: w_1, w_2, x_1, x_2, b real; r in (0, 1)
        ",
        left: "E",
        given: r"(1 - r)^2 (w_1 x_1 + w_2 x_2 + b) + (1 - r) r (w_1 x_1 + b) + r (1 - r) (w_2 x_2 + b) + r^2 b",
        goal: r"(1 - r) (w_1 x_1 + w_2 x_2) + b",
        least_lines: 3,
        solution: include_str!("solution.md"),
        mistakes: MISTAKES,
    }
}

/// The exercise with the answer in the folder of this chapter's crate.
#[must_use]
pub fn entry(chapter: &str) -> Entry {
    Entry::derivation(exercise(), chapter)
}

const COLLECTED: &str = r"((1 - r)^2 + (1 - r) r) w_1 x_1 + ((1 - r)^2 + r (1 - r)) w_2 x_2 + ((1 - r)^2 + 2 r (1 - r) + r^2) b";

const FACTORS: &str = r"(1 - r) w_1 x_1 + (1 - r) w_2 x_2 + b";

const MISTAKES: &[MistakenLines] = &[
    MistakenLines {
        name: "only one mask keeps an input",
        says: "w₁x₁ occurs when both inputs are kept, and when the first alone is kept: (1 − r)² + (1 − r) r, without a square in the end; for w₂x₂ likewise.",
        lines: &[r"(1 - r)^2 w_1 x_1 + (1 - r)^2 w_2 x_2 + b"],
    },
    MistakenLines {
        name: "mixed mask counted once for the bias",
        says: "two masks keep exactly one input, so b has (1 − r) r twice, and its probabilities add up to 1.",
        lines: &[r"((1 - r)^2 + (1 - r) r) (w_1 x_1 + w_2 x_2) + ((1 - r)^2 + r (1 - r) + r^2) b"],
    },
    MistakenLines {
        name: "bias lost without inputs",
        says: "with both inputs dropped the unit still says b: r² b belongs to the mean.",
        lines: &[r"((1 - r)^2 + (1 - r) r) (w_1 x_1 + w_2 x_2) + ((1 - r)^2 + 2 r (1 - r)) b"],
    },
    MistakenLines {
        name: "dropped instead of kept",
        says: "(1 − r)² + (1 − r) r is (1 − r) times 1: the share that is kept stays, not the share that is dropped.",
        lines: &[COLLECTED, r"r (w_1 x_1 + w_2 x_2) + b"],
    },
    MistakenLines {
        name: "bias scaled too",
        says: "the bias is never dropped, so its four probabilities add up to 1, without a factor 1 − r.",
        lines: &[COLLECTED, r"(1 - r) (w_1 x_1 + w_2 x_2 + b)"],
    },
    MistakenLines {
        name: "nothing dropped",
        says: "an input is there in a share 1 − r of all masks; its factor isn't 1.",
        lines: &[COLLECTED, r"w_1 x_1 + w_2 x_2 + b"],
    },
    MistakenLines {
        name: "a jump",
        says: "collect what stands with w₁x₁, with w₂x₂ and with b, and add up the probabilities, before you write the goal.",
        lines: &[r"(1 - r) (w_1 x_1 + w_2 x_2) + b"],
    },
    MistakenLines {
        name: "one more step",
        says: "both inputs have the same factor: take 1 − r out of the two terms.",
        lines: &[COLLECTED, FACTORS],
    },
];
