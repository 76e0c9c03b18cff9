//! Mistakes for the spread of a layer's outputs.

use super::LayerSpread;
use grading::Mistake;
use nalgebra::DMatrix;

/// The outputs of the layer.
fn outputs(w: &DMatrix<f64>, x: &DMatrix<f64>) -> DMatrix<f64> {
    (w * x).map(f64::tanh)
}

/// How many entries are like that.
fn count(a: &DMatrix<f64>, is_like_that: fn(f64) -> bool) -> f64 {
    a.iter().filter(|&&entry| is_like_that(entry)).count() as f64
}

fn saturated(a: &DMatrix<f64>) -> f64 {
    count(a, |entry| entry.abs() > 0.95) / a.len() as f64
}

pub(super) const MISTAKES: &[Mistake<LayerSpread>] = &[
    Mistake {
        name: "activation forgotten",
        says: "both numbers are about the outputs tanh(z), not about the sums z.",
        function: |w, x| {
            let z = w * x;
            (z.variance().sqrt(), saturated(&z))
        },
    },
    Mistake {
        name: "variance returned",
        says: "the standard deviation is the root of the variance.",
        function: |w, x| {
            let a = outputs(w, x);
            (a.variance(), saturated(&a))
        },
    },
    Mistake {
        name: "mean not subtracted",
        says: "that is the root of the mean square; a deviation is measured from the mean of the entries.",
        function: |w, x| {
            let a = outputs(w, x);
            let mean_square = a.norm_squared() / a.len() as f64;
            (mean_square.sqrt(), saturated(&a))
        },
    },
    Mistake {
        name: "divided by one less",
        says: "the sum of the squares is divided by the number of entries N; N − 1 is another convention.",
        function: |w, x| {
            let a = outputs(w, x);
            let count = a.len() as f64;
            let variance = a.variance() * count / (count - 1.0);
            (variance.sqrt(), saturated(&a))
        },
    },
    Mistake {
        name: "deviation within the units",
        says: "the entries of all units count together, with one common mean; you measured each unit from its own mean.",
        function: |w, x| {
            let a = outputs(w, x);
            let of_units = a.row_iter().map(|unit| unit.variance()).sum::<f64>();
            ((of_units / a.nrows() as f64).sqrt(), saturated(&a))
        },
    },
    Mistake {
        name: "one end only",
        says: "tanh is flat at both ends: count the entries below −0.95 as well.",
        function: |w, x| {
            let a = outputs(w, x);
            let share = count(&a, |entry| entry > 0.95) / a.len() as f64;
            (a.variance().sqrt(), share)
        },
    },
    Mistake {
        name: "count instead of share",
        says: "divide the count by the number of all entries, so that the share lies between 0 and 1.",
        function: |w, x| {
            let a = outputs(w, x);
            (a.variance().sqrt(), count(&a, |entry| entry.abs() > 0.95))
        },
    },
    Mistake {
        name: "divided by the samples",
        says: "the matrix has outputs times samples entries; divide the count by all of them, not by the samples alone.",
        function: |w, x| {
            let a = outputs(w, x);
            let saturated = count(&a, |entry| entry.abs() > 0.95);
            (a.variance().sqrt(), saturated / a.ncols() as f64)
        },
    },
];
