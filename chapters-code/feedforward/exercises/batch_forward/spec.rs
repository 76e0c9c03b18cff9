//! Cases and mistakes for a batch with samples in rows.

#[path = "solution.rs"]
mod solution;

use grading::{Answer, Draw, Entry, Exercise, Mistake, Tolerance};
use nalgebra::{DMatrix, DVector, dmatrix, dvector};

/// What an answer to this exercise looks like.
pub type BatchForward = fn(&DMatrix<f64>, &DVector<f64>, &DMatrix<f64>) -> DMatrix<f64>;

/// W, b and X of one case.
pub type Inputs = (DMatrix<f64>, DVector<f64>, DMatrix<f64>);

/// The exercise.
#[must_use]
pub fn exercise() -> Exercise<BatchForward, Inputs, DMatrix<f64>> {
    Exercise {
        name: "batch_forward",
        page: "feedforward/rows.html",
        hints: include_str!("hints.md"),
        tolerance: Tolerance::COMPUTED,
        cases,
        call: |batch_forward, (w, b, x)| batch_forward(w, b, x),
        show: |(w, b, x)| format!("w = {}, b = {}, x = {}", w.show(), b.show(), x.show()),
        solution: solution::batch_forward,
        mistakes: MISTAKES,
    }
}

/// The exercise with an answer to grade.
#[must_use]
pub fn entry(answer: BatchForward) -> Entry {
    Entry::new(exercise(), answer)
}

/// The first layer of the book's example with two samples, then drawn batches, some of them square.
fn cases() -> Vec<Inputs> {
    let mut cases = vec![(
        dmatrix![0.5, -0.25; 0.75, 0.25],
        dvector![1.0, -0.5],
        dmatrix![1.0, 0.5; -1.0, 2.0],
    )];
    let mut draw = Draw::new(23);
    for (units, inputs, samples) in [(2, 2, 2), (3, 2, 4), (2, 3, 3), (3, 3, 3), (1, 2, 5)] {
        let (w, b) = (draw.matrix(units, inputs), draw.vector(units));
        cases.push((w, b, draw.matrix(samples, inputs)));
    }
    cases
}

/// A matrix with the row `b` repeated.
fn in_each_row(b: &DVector<f64>, rows: usize) -> DMatrix<f64> {
    DVector::repeat(rows, 1.0) * b.transpose()
}

const MISTAKES: &[Mistake<BatchForward>] = &[
    Mistake {
        name: "weights not transposed",
        says: "a row of x has to meet the weights of a unit, which are a row of w; a product meets columns, so w is transposed.",
        function: |w, b, x| x * w + in_each_row(b, x.nrows()),
    },
    Mistake {
        name: "samples taken for columns",
        says: "this is right for samples in columns; here they are rows, so it is the weights that are transposed, and x comes first.",
        function: |w, b, x| w * x + in_each_row(b, x.ncols()).transpose(),
    },
    Mistake {
        name: "result in columns",
        says: "the numbers are right, but each sample's sums should stand in a row: transpose the result.",
        function: |w, b, x| w * x.transpose() + in_each_row(b, x.nrows()).transpose(),
    },
    Mistake {
        name: "bias forgotten",
        says: "each unit adds its bias, for every sample.",
        function: |w, _, x| x * w.transpose(),
    },
    Mistake {
        name: "bias for the first sample only",
        says: "every sample meets the biases, not only that in the first row.",
        function: |w, b, x| {
            let mut z = x * w.transpose();
            let first = z.row(0) + b.transpose();
            z.set_row(0, &first);
            z
        },
    },
    Mistake {
        name: "bias by sample",
        says: "a bias belongs to a unit, so to a column of the result; you added one to each row.",
        function: |w, b, x| {
            let z = x * w.transpose();
            let bias = |sample: usize| b[sample % b.len()];
            DMatrix::from_fn(z.nrows(), z.ncols(), |row, column| {
                z[(row, column)] + bias(row)
            })
        },
    },
];
