//! Samples are columns.

use nalgebra::{DMatrix, DVector};

/// The same for every column.
///
/// # Panics
/// If there are no columns.
#[must_use]
pub fn each_sample(
    samples: &DMatrix<f64>,
    function: impl Fn(DVector<f64>) -> DVector<f64>,
) -> DMatrix<f64> {
    let columns: Vec<DVector<f64>> = samples
        .column_iter()
        .map(|sample| function(sample.into_owned()))
        .collect();
    DMatrix::from_columns(&columns)
}
