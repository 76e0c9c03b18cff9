//! One step of Adam.

use nalgebra::DVector;

/// The corrections are for this step alone; kept are the averages as they are.
pub fn adam_step(
    w: &DVector<f64>,
    m: &DVector<f64>,
    r: &DVector<f64>,
    t: i32,
    gradient: &DVector<f64>,
    eta: f64,
) -> (DVector<f64>, DVector<f64>, DVector<f64>) {
    let m = m * 0.9 + gradient * 0.1;
    let r = r * 0.999 + gradient.component_mul(gradient) * 0.001;
    let m_hat = &m / (1.0 - 0.9_f64.powi(t));
    let r_hat = &r / (1.0 - 0.999_f64.powi(t));
    let step = m_hat.component_div(&r_hat.map(|mean| mean.sqrt() + 1e-8)) * eta;
    (w - step, m, r)
}
