//! Is a gradient right? The same derivatives by nudging, compared entry by entry (S3-04.17).

use crate::{
    deltas::{Gradients, loss},
    parameters::{flat_gradient, names, parameters, with_parameters},
};
use feedforward::Network;
use gradients::gradient::numerical_gradient;
use nalgebra::DVector;

// ANCHOR: relative_error
/// Derivatives below this size are compared as if they had it.
///
/// A central difference is off by about 1e-11 itself, and near 0 that would look like a large *relative* error.
pub const SMALLEST_SCALE: f64 = 1e-4;

/// |got − expected| / |expected|, and infinite if `got` or `expected` is no finite number.
///
/// The scale is that of `expected` alone: with the larger of the two, a `got` that is far too large would pass for 1.
#[must_use]
pub fn relative_error(got: f64, expected: f64) -> f64 {
    if got.is_finite() && expected.is_finite() {
        (got - expected).abs() / expected.abs().max(SMALLEST_SCALE)
    } else {
        f64::INFINITY
    }
}
// ANCHOR_END: relative_error

// ANCHOR: check
/// The worst entry of a gradient.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Worst {
    /// Its place.
    pub index: usize,
    /// What the gradient says there.
    pub got: f64,
    /// What the central difference says.
    pub expected: f64,
    /// [`relative_error`] of the two.
    pub error: f64,
}

/// Compares `gradient` with central differences of `f` at `x`.
///
/// # Panics
/// If there is nothing to compare, or the gradient has another length than `x`.
#[must_use]
pub fn check_gradient(
    f: impl Fn(&DVector<f64>) -> f64,
    x: &DVector<f64>,
    gradient: &DVector<f64>,
    h: f64,
) -> Worst {
    let (got, wanted) = (gradient.len(), x.len());
    assert_eq!(
        got, wanted,
        "the gradient has {got} entries, but x has {wanted}"
    );
    let differences = numerical_gradient(f, x, h);
    let entries = gradient.iter().zip(&differences).enumerate();
    entries
        .map(|(index, (&got, &expected))| Worst {
            index,
            got,
            expected,
            error: relative_error(got, expected),
        })
        .max_by(|one, other| one.error.total_cmp(&other.error))
        .expect("a gradient without entries can't be checked: give x at least one")
}
// ANCHOR_END: check

// ANCHOR: network
/// The worst of a network's gradients for one sample, with the name of the weight or bias that it belongs to.
///
/// # Panics
/// If the sample or the gradients don't fit the network.
#[must_use]
pub fn check_network(
    network: &Network,
    (inputs, wanted): (&DVector<f64>, &DVector<f64>),
    gradients: &Gradients,
    h: f64,
) -> (String, Worst) {
    let of_parameters = |numbers: &DVector<f64>| {
        let outputs = with_parameters(network, numbers).forward(inputs);
        loss(&outputs, wanted)
    };
    let (x, gradient) = (parameters(network), flat_gradient(gradients));
    let worst = check_gradient(of_parameters, &x, &gradient, h);
    (names(network).swap_remove(worst.index), worst)
}
// ANCHOR_END: network
