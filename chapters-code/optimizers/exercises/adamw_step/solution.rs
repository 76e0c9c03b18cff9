//! One step of AdamW.

use nalgebra::DVector;

/// The decay is as strong for every weight, because it is not divided by the root of r.
pub fn adamw_step(
    w: &DVector<f64>,
    (m, r): (&DVector<f64>, &DVector<f64>),
    t: i32,
    gradient: &DVector<f64>,
    eta: f64,
    lambda: f64,
) -> (DVector<f64>, DVector<f64>, DVector<f64>) {
    let decayed = w * (1.0 - eta * lambda);
    let m = m * 0.9 + gradient * 0.1;
    let r = r * 0.999 + gradient.component_mul(gradient) * 0.001;
    let m_hat = &m / (1.0 - 0.9_f64.powi(t));
    let r_hat = &r / (1.0 - 0.999_f64.powi(t));
    let step = m_hat.component_div(&r_hat.map(|mean| mean.sqrt() + 1e-8)) * eta;
    (decayed - step, m, r)
}
