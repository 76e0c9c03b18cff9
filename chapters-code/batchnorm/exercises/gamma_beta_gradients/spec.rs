//! Cases and mistakes for the way back through scale and shift.

#[path = "solution.rs"]
mod solution;

use grading::{Answer, Draw, Entry, Exercise, Mistake, Tolerance};
use nalgebra::{DMatrix, DVector, dmatrix, dvector};

/// The gradients by γ, β and X̂.
pub type Gradients = (DVector<f64>, DVector<f64>, DMatrix<f64>);

/// What an answer to this exercise looks like.
pub type GammaBetaGradients = fn(&DMatrix<f64>, &DVector<f64>, &DMatrix<f64>) -> Gradients;

/// X̂, γ and G of one case.
pub type Inputs = (DMatrix<f64>, DVector<f64>, DMatrix<f64>);

/// The exercise.
#[must_use]
pub fn exercise() -> Exercise<GammaBetaGradients, Inputs, Gradients> {
    Exercise {
        name: "gamma_beta_gradients",
        page: "batchnorm/gamma_beta.html",
        hints: include_str!("hints.md"),
        tolerance: Tolerance::COMPUTED,
        cases,
        call: |gamma_beta_gradients, (x_hat, gamma, g)| gamma_beta_gradients(x_hat, gamma, g),
        show: |(x_hat, gamma, g)| {
            let (x_hat, gamma, g) = (x_hat.show(), gamma.show(), g.show());
            format!("x_hat = {x_hat}, gamma = {gamma}, g = {g}")
        },
        solution: solution::gamma_beta_gradients,
        mistakes: MISTAKES,
    }
}

/// The exercise with an answer to grade.
#[must_use]
pub fn entry(answer: GammaBetaGradients) -> Entry {
    Entry::new(exercise(), answer)
}

/// The batch of the book, then drawn ones; a gradient doesn't ask whether x̂ came from a real batch.
fn cases() -> Vec<Inputs> {
    let third = 1.0 / 3.0;
    let book = (
        dmatrix![-1.0, -third, third, 1.0],
        dvector![2.0],
        dmatrix![1.0, -1.0, 0.5, 0.25],
    );
    let mut cases = vec![book];
    let mut draw = Draw::new(902);
    for (features, samples) in [(2, 3), (3, 2), (3, 3), (1, 5), (4, 6)] {
        let (x_hat, gamma) = (draw.matrix(features, samples), draw.vector(features));
        cases.push((x_hat, gamma, draw.matrix(features, samples)));
    }
    cases
}

/// Each row of G times the γ of its feature.
fn scaled(gamma: &DVector<f64>, g: &DMatrix<f64>) -> DMatrix<f64> {
    DMatrix::from_diagonal(gamma) * g
}

const MISTAKES: &[Mistake<GammaBetaGradients>] = &[
    Mistake {
        name: "divided by the samples",
        says: "the shares of the samples add up; if L is a mean, G has the division in it already.",
        function: |x_hat, gamma, g| {
            let along = g.component_mul(x_hat).column_mean();
            (along, g.column_mean(), scaled(gamma, g))
        },
    },
    Mistake {
        name: "gamma and beta exchanged",
        says: "the slope of y in γ is x̂ and in β it is 1: the sum with x̂ in it belongs to γ.",
        function: |x_hat, gamma, g| {
            let along = g.component_mul(x_hat).column_sum();
            (g.column_sum(), along, scaled(gamma, g))
        },
    },
    Mistake {
        name: "normalised values forgotten",
        says: "the slope of y in γ is x̂: multiply what arrives by it before you add up.",
        function: |_, gamma, g| (g.column_sum(), g.column_sum(), scaled(gamma, g)),
    },
    Mistake {
        name: "summed over the features",
        says: "γ and β have one entry for each feature: add up over the samples, along the rows of G.",
        function: |x_hat, gamma, g| {
            let along = g.component_mul(x_hat).row_sum_tr();
            (along, g.row_sum_tr(), scaled(gamma, g))
        },
    },
    Mistake {
        name: "scale forgotten on the way to the normalised values",
        says: "y = γ x̂ + β is γ times as steep as x̂: multiply what arrives by γ.",
        function: |x_hat, _, g| {
            let along = g.component_mul(x_hat).column_sum();
            (along, g.column_sum(), g.clone())
        },
    },
    Mistake {
        name: "scale in the gradient of the scale",
        says: "∂y/∂γ is x̂ alone; γ itself is the slope in the direction of x̂.",
        function: |x_hat, gamma, g| {
            let sent = scaled(gamma, g);
            let along = sent.component_mul(x_hat).column_sum();
            (along, g.column_sum(), sent)
        },
    },
    Mistake {
        name: "scale in the gradient of the shift",
        says: "∂y/∂β is 1: what arrives is added up as it is, before γ has touched it.",
        function: |x_hat, gamma, g| {
            let (along, sent) = (g.component_mul(x_hat).column_sum(), scaled(gamma, g));
            (along, sent.column_sum(), sent)
        },
    },
];
