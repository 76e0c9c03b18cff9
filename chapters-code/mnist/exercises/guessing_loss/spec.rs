//! The mistakes that happen when the loss of a network without knowledge is averaged over the labels.

use grading::{Derivation, Entry, MistakenLines};

/// The exercise.
#[must_use]
pub fn exercise() -> Derivation {
    Derivation {
        name: "guessing_loss",
        page: "mnist/network.html",
        hints: include_str!("hints.md"),
        symbols: r"
            symbols: z_1, z_2, z_3 real
            define: S = e^{z_1} + e^{z_2} + e^{z_3}; m = \frac{1}{3} (z_1 + z_2 + z_3)
        ",
        left: "M",
        given: r"\frac{1}{3} \left( (\ln S - z_1) + (\ln S - z_2) + (\ln S - z_3) \right)",
        goal: GOAL,
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

const GOAL: &str = r"\ln(e^{z_1 - m} + e^{z_2 - m} + e^{z_3 - m})";
const COLLECTED: &str = r"\ln S - \frac{1}{3} (z_1 + z_2 + z_3)";
const LOGARITHMS: &str = r"\ln S + \ln(e^{-m})";

const MISTAKES: &[MistakenLines] = &[
    MistakenLines {
        name: "logarithm divided too",
        says: "ln S occurs three times, so a third of the sum has it once, not a third of it.",
        lines: &[r"\frac{1}{3} \ln S - \frac{1}{3} (z_1 + z_2 + z_3)"],
    },
    MistakenLines {
        name: "logarithm counted three times",
        says: "the third in front belongs to the logarithms as well: three of them, divided by 3, are one.",
        lines: &[r"3 \ln S - m"],
    },
    MistakenLines {
        name: "sum instead of mean",
        says: "the logits are divided by 3 too: what is subtracted is their mean m.",
        lines: &[r"\ln S - (z_1 + z_2 + z_3)"],
    },
    MistakenLines {
        name: "sign of the mean lost",
        says: "m is subtracted: it becomes ln e⁻ᵐ, with a minus in the exponent.",
        lines: &[COLLECTED, r"\ln S + \ln(e^{m})"],
    },
    MistakenLines {
        name: "logarithms multiplied",
        says: "the sum of two logarithms is the logarithm of a product; it isn't the product of the logarithms.",
        lines: &[COLLECTED, LOGARITHMS, r"\ln S \cdot \ln(e^{-m})"],
    },
    MistakenLines {
        name: "logarithm of a difference",
        says: "ln S − m isn't ln(S − m): write m as a logarithm before you draw the two together.",
        lines: &[COLLECTED, r"\ln(S - m)"],
    },
    MistakenLines {
        name: "only one power shifted",
        says: "the factor e⁻ᵐ stands before the whole bracket: it lowers every exponent by m.",
        lines: &[
            COLLECTED,
            LOGARITHMS,
            r"\ln(e^{z_1 - m} + e^{z_2} + e^{z_3})",
        ],
    },
    MistakenLines {
        name: "a jump",
        says: "show how the mean logit gets into the exponents, before you write the goal.",
        lines: &[GOAL],
    },
];
