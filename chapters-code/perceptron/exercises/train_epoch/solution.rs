//! One sweep over the samples.

use nalgebra::DVector;

/// Each sample meets the unit that the samples before it have left behind.
pub fn train_epoch(
    w: &DVector<f64>,
    b: f64,
    samples: &[(DVector<f64>, f64)],
    eta: f64,
) -> (DVector<f64>, f64, usize) {
    let (mut w, mut b, mut updates) = (w.clone(), b, 0);
    for (x, y) in samples {
        let o = if w.dot(x) + b > 0.0 { 1.0 } else { 0.0 };
        let error = y - o;
        if error != 0.0 {
            w += x * (eta * error);
            b += eta * error;
            updates += 1;
        }
    }
    (w, b, updates)
}
