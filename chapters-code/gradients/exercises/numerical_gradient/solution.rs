//! A gradient by nudging.

use nalgebra::DVector;

/// Each coordinate is nudged in copies of its own, so that no nudge is left over for the next one.
pub fn numerical_gradient(
    f: &dyn Fn(&DVector<f64>) -> f64,
    x: &DVector<f64>,
    h: f64,
) -> DVector<f64> {
    DVector::from_fn(x.len(), |i, _| {
        let (mut right, mut left) = (x.clone(), x.clone());
        right[i] += h;
        left[i] -= h;
        (f(&right) - f(&left)) / (2.0 * h)
    })
}
