//! Batch normalisation at test time. Edit this file; grade it with `cargo test -p batchnorm --test exercises running_average`.

use nalgebra::DMatrix;

/// X̂ for new samples `x`, from running values that start at 0 and 1 and have seen `batches`; features are rows.
pub fn running_average(
    batches: &[DMatrix<f64>],
    momentum: f64,
    x: &DMatrix<f64>,
    epsilon: f64,
) -> DMatrix<f64> {
    todo!(
        "let {batches:?} move the running values by {momentum}, then normalise {x} with them and {epsilon}"
    )
}
