//! Cases and mistakes for the negative log-likelihoods of errors under two densities.

#[path = "solution.rs"]
mod solution;

use grading::{Answer, Draw, Entry, Exercise, Mistake, Tolerance};
use nalgebra::{DVector, dvector};

/// What an answer to this exercise looks like.
pub type LaplaceOrGauss = fn(&DVector<f64>) -> (f64, f64);

/// The exercise.
#[must_use]
pub fn exercise() -> Exercise<LaplaceOrGauss, DVector<f64>, (f64, f64)> {
    Exercise {
        name: "laplace_or_gauss",
        page: "losses/likelihood.html",
        hints: include_str!("hints.md"),
        tolerance: Tolerance::COMPUTED,
        cases,
        call: |laplace_or_gauss, errors| laplace_or_gauss(errors),
        show: |errors| format!("errors = {}", errors.show()),
        solution: solution::laplace_or_gauss,
        mistakes: MISTAKES,
    }
}

/// The exercise with an answer to grade.
#[must_use]
pub fn entry(answer: LaplaceOrGauss) -> Entry {
    Entry::new(exercise(), answer)
}

/// The errors of the book's four numbers, the same with an outlier, then drawn ones.
fn cases() -> Vec<DVector<f64>> {
    let mut cases = vec![
        dvector![0.5, -0.5, -1.0, 1.5],
        dvector![0.5, -0.5, -1.0, 1.5, 12.0],
    ];
    let mut draw = Draw::new(511);
    cases.extend([1, 2, 3, 6].map(|length| draw.vector(length)));
    cases
}

/// The scale β and the variance that make the errors most likely.
fn scales(errors: &DVector<f64>) -> (f64, f64) {
    let count = errors.len() as f64;
    (errors.lp_norm(1) / count, errors.norm_squared() / count)
}

/// Both answers for a scale and a variance of the caller's choice.
fn fitted(errors: &DVector<f64>, scale: f64, variance: f64) -> (f64, f64) {
    let (absolute, squared) = scales(errors);
    let laplace = (2.0 * scale).ln() + absolute / scale;
    let gauss = (std::f64::consts::TAU * variance).ln() / 2.0 + squared / (2.0 * variance);
    (laplace, gauss)
}

const MISTAKES: &[Mistake<LaplaceOrGauss>] = &[
    Mistake {
        name: "sum in place of the mean",
        says: "divide by the number of errors: the task asks for the mean.",
        function: |errors| {
            let (laplace, gauss) = solution::laplace_or_gauss(errors);
            let count = errors.len() as f64;
            (laplace * count, gauss * count)
        },
    },
    Mistake {
        name: "sign turned",
        says: "the negative log-likelihood has a minus before the logarithm of the density.",
        function: |errors| {
            let (laplace, gauss) = solution::laplace_or_gauss(errors);
            (-laplace, -gauss)
        },
    },
    Mistake {
        name: "scale 1",
        says: "the scale β and the variance are those of the errors, not 1.",
        function: |errors| fitted(errors, 1.0, 1.0),
    },
    Mistake {
        name: "standard deviation for the variance",
        says: "the variance itself stands below the root with 2π; you put the standard deviation there, in both places.",
        function: |errors| {
            let (scale, variance) = scales(errors);
            fitted(errors, scale, variance.sqrt())
        },
    },
    Mistake {
        name: "standard deviation as the scale",
        says: "the Laplace scale β is the mean of |e|, not the root of the mean square.",
        function: |errors| {
            let (_, variance) = scales(errors);
            fitted(errors, variance.sqrt(), variance)
        },
    },
    Mistake {
        name: "errors squared in the first",
        says: "the Laplace density falls with |e|, not with e²: the mean of |e|/β is exactly 1.",
        function: |errors| {
            let (scale, variance) = scales(errors);
            let (_, gauss) = fitted(errors, scale, variance);
            ((2.0 * scale).ln() + variance / scale, gauss)
        },
    },
    Mistake {
        name: "the 2 before β lost",
        says: "the Laplace density has 1/(2β) in front: it has two sides, and the area below both is 1.",
        function: |errors| {
            let (laplace, gauss) = solution::laplace_or_gauss(errors);
            (laplace - 2.0_f64.ln(), gauss)
        },
    },
    Mistake {
        name: "2π lost",
        says: "the factor in front of the Gaussian has 2π below the root; without it the area is not 1, and the comparison is unfair.",
        function: |errors| {
            let (laplace, gauss) = solution::laplace_or_gauss(errors);
            (laplace, gauss - std::f64::consts::TAU.ln() / 2.0)
        },
    },
    Mistake {
        name: "half of the exponent lost",
        says: "the Gaussian's exponent is e²/(2σ²): with the fitted variance its mean is ½.",
        function: |errors| {
            let (laplace, gauss) = solution::laplace_or_gauss(errors);
            (laplace, gauss + 0.5)
        },
    },
];
