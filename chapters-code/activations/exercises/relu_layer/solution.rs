//! ReLU forward and back.

use nalgebra::DVector;

/// The mask is made from x, not from what comes back.
pub fn relu_layer(x: &DVector<f64>, from_above: &DVector<f64>) -> (DVector<f64>, DVector<f64>) {
    let output = x.map(|entry| entry.max(0.0));
    let gradient = x.zip_map(
        from_above,
        |entry, slope| if entry > 0.0 { slope } else { 0.0 },
    );
    (output, gradient)
}
