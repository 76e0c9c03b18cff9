//! Cases and mistakes for the backward pass of an affine layer.

#[path = "solution.rs"]
mod solution;

use grading::{Answer, Draw, Entry, Exercise, Mistake, Tolerance};
use nalgebra::{DMatrix, DVector, dmatrix};

/// The gradients by W, b and X.
pub type Gradients = (DMatrix<f64>, DVector<f64>, DMatrix<f64>);

/// What an answer to this exercise looks like.
pub type AffineBackward = fn(&DMatrix<f64>, &DMatrix<f64>, &DMatrix<f64>) -> Gradients;

/// X, W and G of one case.
pub type Inputs = (DMatrix<f64>, DMatrix<f64>, DMatrix<f64>);

/// The exercise.
#[must_use]
pub fn exercise() -> Exercise<AffineBackward, Inputs, Gradients> {
    Exercise {
        name: "affine_backward",
        page: "backprop/layers.html",
        hints: include_str!("hints.md"),
        tolerance: Tolerance::COMPUTED,
        cases,
        call: |affine_backward, (x, w, g)| affine_backward(x, w, g),
        show: |(x, w, g)| format!("x = {}, w = {}, g = {}", x.show(), w.show(), g.show()),
        solution: solution::affine_backward,
        mistakes: MISTAKES,
    }
}

/// The exercise with an answer to grade.
#[must_use]
pub fn entry(answer: AffineBackward) -> Entry {
    Entry::new(exercise(), answer)
}

/// The layer of the book, then drawn ones; outputs and inputs are as many only once, so that a transposed product shows.
fn cases() -> Vec<Inputs> {
    let book = (
        dmatrix![1.0, 3.0; 2.0, -1.0],
        dmatrix![0.5, 1.5; -1.0, 0.25; 2.0, -0.5],
        dmatrix![1.0, 0.25; -2.0, 1.0; 0.5, -1.0],
    );
    let mut cases = vec![book];
    let mut draw = Draw::new(411);
    for (inputs, outputs, samples) in [(2, 2, 2), (1, 3, 4), (3, 1, 2), (4, 2, 1), (3, 4, 5)] {
        let (x, w) = (draw.matrix(inputs, samples), draw.matrix(outputs, inputs));
        cases.push((x, w, draw.matrix(outputs, samples)));
    }
    cases
}

fn count(samples: &DMatrix<f64>) -> f64 {
    samples.ncols() as f64
}

const MISTAKES: &[Mistake<AffineBackward>] = &[
    Mistake {
        name: "divided by the samples",
        says: "the parts of all samples add up; if L is a mean, G has the division in it already.",
        function: |x, w, g| {
            let samples = count(g);
            let (of_weights, of_bias) = (g * x.transpose() / samples, g.column_sum() / samples);
            (of_weights, of_bias, w.tr_mul(g))
        },
    },
    Mistake {
        name: "mean for the bias",
        says: "the bias is the same number in every sample, so its gradient is the sum over the samples, not their mean.",
        function: |x, w, g| (g * x.transpose(), g.column_mean(), w.tr_mul(g)),
    },
    Mistake {
        name: "weights' gradient transposed",
        says: "that is X Gᵀ; ∂L/∂W has the shape of W, one row for each output: G Xᵀ.",
        function: |x, w, g| (x * g.transpose(), g.column_sum(), w.tr_mul(g)),
    },
    Mistake {
        name: "summed over the outputs",
        says: "the bias has one entry for each output: add up what comes from the samples, along the rows of G.",
        function: |x, w, g| (g * x.transpose(), g.row_sum_tr(), w.tr_mul(g)),
    },
    Mistake {
        name: "first sample only",
        says: "all samples pass through the same W and b, so each of them adds its part, not the first alone.",
        function: |x, w, g| {
            let (first, source) = (g.column(0).into_owned(), x.column(0));
            (&first * source.transpose(), first.clone(), w.tr_mul(g))
        },
    },
    Mistake {
        name: "ones for the bias",
        says: "∂Z/∂b is 1, but it is multiplied by what arrives: the gradient is G 1, not the number of samples.",
        function: |x, w, g| {
            let of_bias = DVector::from_element(g.nrows(), count(g));
            (g * x.transpose(), of_bias, w.tr_mul(g))
        },
    },
    Mistake {
        name: "weights returned for the inputs",
        says: "∂L/∂X is Wᵀ G: the weights times what arrives, and not the weights alone for each sample.",
        function: |x, w, g| {
            let ones = DMatrix::from_element(g.nrows(), g.ncols(), 1.0);
            (g * x.transpose(), g.column_sum(), w.tr_mul(&ones))
        },
    },
];
