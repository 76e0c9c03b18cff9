//! Cases and mistakes for the boundary between two bell curves.

#[path = "solution.rs"]
mod solution;

use grading::{Answer, Draw, Entry, Exercise, Mistake, Tolerance};

/// What an answer to this exercise looks like.
pub type PriorBoundary = fn(f64, f64, f64, f64) -> f64;

/// The exercise; the inputs are both means, the variance and the prior.
#[must_use]
pub fn exercise() -> Exercise<PriorBoundary, [f64; 4], f64> {
    Exercise {
        name: "prior_boundary",
        page: "perceptron/priors.html",
        hints: include_str!("hints.md"),
        tolerance: Tolerance::COMPUTED,
        cases,
        call: |prior_boundary, [mean_1, mean_2, variance, prior_1]| {
            prior_boundary(*mean_1, *mean_2, *variance, *prior_1)
        },
        show: |inputs| {
            let [mean_1, mean_2, variance, prior_1] = inputs.map(|input| input.show());
            format!(
                "mean_1 = {mean_1}, mean_2 = {mean_2}, variance = {variance}, prior_1 = {prior_1}"
            )
        },
        solution: solution::prior_boundary,
        mistakes: MISTAKES,
    }
}

/// The exercise with an answer to grade.
#[must_use]
pub fn entry(answer: PriorBoundary) -> Entry {
    Entry::new(exercise(), answer)
}

/// The book's curves with three priors, then drawn ones; a negative mean first now and then.
fn cases() -> Vec<[f64; 4]> {
    let mut cases = vec![
        [0.0, 2.0, 1.0, 0.7],
        [0.0, 2.0, 1.0, 0.9],
        [0.0, 2.0, 1.0, 0.5],
    ];
    let mut draw = Draw::new(3);
    for _ in 0..8 {
        let mean_1 = draw.number();
        let mean_2 = mean_1 + draw.between(0.5, 3.0) * (2.0 * draw.label() - 1.0);
        cases.push([
            mean_1,
            mean_2,
            draw.between(0.2, 3.0),
            draw.between(0.05, 0.95),
        ]);
    }
    cases
}

fn odds(prior_1: f64) -> f64 {
    prior_1 / (1.0 - prior_1)
}

const MISTAKES: &[Mistake<PriorBoundary>] = &[
    Mistake {
        name: "shifted the wrong way",
        says: "the likelier class gets more room, so the boundary moves away from its mean; check the sign and the order of μ₁ − μ₂.",
        function: |m_1, m_2, variance, p_1| {
            (m_1 + m_2) / 2.0 + variance / (m_1 - m_2) * odds(p_1).ln()
        },
    },
    Mistake {
        name: "priors ignored",
        says: "this is the midpoint for every prior; the shift is missing.",
        function: |m_1, m_2, _, _| (m_1 + m_2) / 2.0,
    },
    Mistake {
        name: "prior instead of odds",
        says: "the logarithm is that of P₁/P₂, not of P₁ alone.",
        function: |m_1, m_2, variance, p_1| (m_1 + m_2) / 2.0 - variance / (m_1 - m_2) * p_1.ln(),
    },
    Mistake {
        name: "no logarithm",
        says: "the odds P₁/P₂ enter through their natural logarithm.",
        function: |m_1, m_2, variance, p_1| (m_1 + m_2) / 2.0 - variance / (m_1 - m_2) * odds(p_1),
    },
    Mistake {
        name: "logarithm to base 10",
        says: "ln is the natural logarithm: .ln() rather than .log10().",
        function: |m_1, m_2, variance, p_1| {
            (m_1 + m_2) / 2.0 - variance / (m_1 - m_2) * odds(p_1).log10()
        },
    },
    Mistake {
        name: "variance squared",
        says: "the argument is σ² already; squaring it once more gives σ⁴.",
        function: |m_1, m_2, variance, p_1| {
            (m_1 + m_2) / 2.0 - variance.powi(2) / (m_1 - m_2) * odds(p_1).ln()
        },
    },
    Mistake {
        name: "standard deviation",
        says: "the shift contains the variance σ², not its root σ.",
        function: |m_1, m_2, variance, p_1| {
            (m_1 + m_2) / 2.0 - variance.sqrt() / (m_1 - m_2) * odds(p_1).ln()
        },
    },
];
