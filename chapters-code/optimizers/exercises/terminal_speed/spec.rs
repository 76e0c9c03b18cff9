//! The mistakes that happen when the geometric series behind momentum is summed.

use grading::{Derivation, Entry, MistakenLines};

/// The exercise.
#[must_use]
pub fn exercise() -> Derivation {
    Derivation {
        name: "terminal_speed",
        page: "optimizers/momentum.html",
        hints: include_str!("hints.md"),
        symbols: r"
            symbols: \eta in (0, 1); \mu in (0, 1); g real; n integer 2..6
        ",
        left: "v_n",
        given: r"-\eta g \sum_{k=0}^{n-1} \mu^k",
        goal: r"-\eta g \frac{1 - \mu^n}{1 - \mu}",
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

const EXPANDED: &str = r"-\eta g \frac{(1 - \mu) \sum_{k=0}^{n-1} \mu^k}{1 - \mu}";

const MISTAKES: &[MistakenLines] = &[
    MistakenLines {
        name: "only multiplied",
        says: "what you multiply by has to be divided by as well, or the value changes.",
        lines: &[r"-\eta g (1 - \mu) \sum_{k=0}^{n-1} \mu^k"],
    },
    MistakenLines {
        name: "minus lost",
        says: "the steps go against the gradient: the minus before η g stays in every line.",
        lines: &[r"\eta g \frac{(1 - \mu) \sum_{k=0}^{n-1} \mu^k}{1 - \mu}"],
    },
    MistakenLines {
        name: "sum to infinity",
        says: "after n steps the sum still ends at n − 1; 1/(1 − μ) is where it leads when n grows without end.",
        lines: &[EXPANDED, r"-\eta g \frac{1}{1 - \mu}"],
    },
    MistakenLines {
        name: "one power too few",
        says: "the last power is μ · μⁿ⁻¹ = μⁿ: the factor μ raised it by one.",
        lines: &[EXPANDED, r"-\eta g \frac{1 - \mu^{n-1}}{1 - \mu}"],
    },
    MistakenLines {
        name: "one power too many",
        says: "the sum ends at k = n − 1, so the highest power after multiplying by μ is μⁿ.",
        lines: &[EXPANDED, r"-\eta g \frac{1 - \mu^{n+1}}{1 - \mu}"],
    },
    MistakenLines {
        name: "powers added",
        says: "μ times the sum is subtracted: 1 − μ has a minus, and so have all raised powers.",
        lines: &[
            EXPANDED,
            r"-\eta g \frac{\sum_{k=0}^{n-1} \mu^k + \sum_{k=0}^{n-1} \mu^{k+1}}{1 - \mu}",
        ],
    },
    MistakenLines {
        name: "powers doubled",
        says: "μ · μᵏ is μᵏ⁺¹: exponents are added, not multiplied.",
        lines: &[
            EXPANDED,
            r"-\eta g \frac{\sum_{k=0}^{n-1} \mu^k - \sum_{k=0}^{n-1} \mu^{2k}}{1 - \mu}",
        ],
    },
    MistakenLines {
        name: "a jump",
        says: "show the fraction with 1 − μ, and the two sums that cancel, before the result.",
        lines: &[r"-\eta g \frac{1 - \mu^n}{1 - \mu}"],
    },
];
