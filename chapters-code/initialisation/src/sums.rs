//! Weighted sums with many random weights: does the variance of a sum grow as derived? (S3-05.10)

use activations::normal::standard_normal;
use nalgebra::{DMatrix, DVector};
use rand_chacha::ChaCha8Rng;

// ANCHOR: sums
/// `draws` weighted sums z = Σ wⱼ xⱼ of one and the same x, each with new normal weights, as one column.
#[must_use]
pub fn weighted_sums(
    x: &DVector<f64>,
    deviation: f64,
    draws: usize,
    random: &mut ChaCha8Rng,
) -> DMatrix<f64> {
    DMatrix::from_fn(draws, 1, |_, _| {
        x.iter()
            .map(|input| deviation * standard_normal(random) * input)
            .sum()
    })
}

/// What the variance of such a sum should be: n Var(w) E(x²).
///
/// # Panics
/// If `x` is empty.
#[must_use]
pub fn expected_variance(x: &DVector<f64>, deviation: f64) -> f64 {
    assert!(
        !x.is_empty(),
        "a weighted sum needs at least one input, but x has none"
    );
    let mean_square = x.norm_squared() / x.len() as f64;
    x.len() as f64 * deviation.powi(2) * mean_square
}
// ANCHOR_END: sums
