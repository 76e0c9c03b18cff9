//! Mistakes for the gradient of a matrix.

use super::{MatrixGradient, solution::matrix_gradient};
use grading::Mistake;
use nalgebra::DMatrix;

pub(super) const MISTAKES: &[Mistake<MatrixGradient>] = &[
    Mistake {
        name: "transposed",
        says: "rows and columns are exchanged: the gradient has the shape of W, entry for entry.",
        function: |loss, weights, h| matrix_gradient(loss, weights, h).transpose(),
    },
    Mistake {
        name: "rows filled into columns",
        says: "nalgebra fills a matrix from a list column by column; you listed the slopes row by row.",
        function: |loss, weights, h| {
            let by_rows: Vec<f64> = matrix_gradient(loss, weights, h)
                .transpose()
                .as_slice()
                .to_vec();
            DMatrix::from_vec(weights.nrows(), weights.ncols(), by_rows)
        },
    },
    Mistake {
        name: "nudges not taken back",
        says: "when you come to the next weight, the one before is still nudged: begin each with a fresh copy of W.",
        function: |loss, weights, h| {
            let (mut moved, mut gradient) = (weights.clone(), weights.clone());
            for row in 0..weights.nrows() {
                for column in 0..weights.ncols() {
                    moved[(row, column)] += h;
                    let right = loss(&moved);
                    moved[(row, column)] -= 2.0 * h;
                    gradient[(row, column)] = (right - loss(&moved)) / (2.0 * h);
                }
            }
            gradient
        },
    },
    Mistake {
        name: "all weights nudged at once",
        says: "nudge one weight at a time; you nudged all of them together, so every entry holds the sum of the slopes.",
        function: |loss, weights, h| {
            let slope = (loss(&weights.add_scalar(h)) - loss(&weights.add_scalar(-h))) / (2.0 * h);
            DMatrix::from_element(weights.nrows(), weights.ncols(), slope)
        },
    },
    Mistake {
        name: "forward difference",
        says: "compare W + h with W − h, not with W: the central difference has the smaller error.",
        function: |loss, weights, h| {
            let here = loss(weights);
            DMatrix::from_fn(weights.nrows(), weights.ncols(), |row, column| {
                let mut moved = weights.clone();
                moved[(row, column)] += h;
                (loss(&moved) - here) / h
            })
        },
    },
    Mistake {
        name: "divided by h",
        says: "the two places are 2h apart, so divide by 2h.",
        function: |loss, weights, h| 2.0 * matrix_gradient(loss, weights, h),
    },
    Mistake {
        name: "downhill",
        says: "this is minus the gradient: take right minus left.",
        function: |loss, weights, h| -matrix_gradient(loss, weights, h),
    },
];
