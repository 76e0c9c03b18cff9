//! One step of Nesterov.

use nalgebra::DVector;

/// The velocity takes w to the look-ahead point anyway, so the slope there is the better advice.
pub fn nesterov_step(
    w: &DVector<f64>,
    v: &DVector<f64>,
    gradient: &dyn Fn(&DVector<f64>) -> DVector<f64>,
    eta: f64,
    mu: f64,
) -> (DVector<f64>, DVector<f64>) {
    let ahead = w + v * mu;
    let v = v * mu - gradient(&ahead) * eta;
    (w + &v, v)
}
