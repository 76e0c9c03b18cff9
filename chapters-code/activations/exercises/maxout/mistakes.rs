//! Mistakes for maxout.

use super::Maxout;
use grading::Mistake;
use nalgebra::{DMatrix, DVector};

/// The winner's piece and row, where `score` says how good a piece is.
fn winner(
    weights: &DMatrix<f64>,
    biases: &DVector<f64>,
    x: &DVector<f64>,
    score: fn(f64) -> f64,
) -> (f64, DVector<f64>) {
    let pieces = weights * x + biases;
    let (index, _) = pieces.map(score).argmax();
    (pieces[index], weights.row(index).transpose())
}

pub(super) const MISTAKES: &[Mistake<Maxout>] = &[
    Mistake {
        name: "biases forgotten",
        says: "each piece has its own bias; it decides the winner and is part of the value.",
        function: |weights, biases, x| winner(weights, &(biases * 0.0), x, |piece| piece),
    },
    Mistake {
        name: "winner chosen without its bias",
        says: "compare the pieces after their biases were added, not before.",
        function: |weights, biases, x| {
            let (index, product) = (weights * x).argmax();
            (product + biases[index], weights.row(index).transpose())
        },
    },
    Mistake {
        name: "all pieces in the gradient",
        says: "only the winner's row is the gradient: the other pieces could move a little without changing the maximum.",
        function: |weights, biases, x| {
            let (largest, _) = winner(weights, biases, x, |piece| piece);
            (largest, weights.row_sum().transpose())
        },
    },
    Mistake {
        name: "gradient with respect to the weights",
        says: "asked for is the gradient with respect to x, which is the winner's weights; x itself is the one with respect to these weights.",
        function: |weights, biases, x| {
            let (largest, _) = winner(weights, biases, x, |piece| piece);
            (largest, x.clone())
        },
    },
    Mistake {
        name: "smallest piece",
        says: "the largest piece wins, and you took the smallest.",
        function: |weights, biases, x| winner(weights, biases, x, |piece| -piece),
    },
    Mistake {
        name: "largest in absolute value",
        says: "signs count: 1 is larger than −3.",
        function: |weights, biases, x| winner(weights, biases, x, f64::abs),
    },
    Mistake {
        name: "cut off at 0",
        says: "maxout compares pieces with each other, not with 0: it may be negative.",
        function: |weights, biases, x| match winner(weights, biases, x, |piece| piece) {
            (largest, _) if largest < 0.0 => (0.0, x * 0.0),
            positive => positive,
        },
    },
    Mistake {
        name: "the last of equals wins",
        says: "of equally large pieces the first one wins; max_by returns the last.",
        function: |weights, biases, x| {
            let pieces = weights * x + biases;
            let last = (0..pieces.len())
                .rev()
                .find(|index| pieces[*index] == pieces.max());
            let index = last.expect("the largest piece is one of them");
            (pieces[index], weights.row(index).transpose())
        },
    },
];
