//! Walking downhill.

use nalgebra::DVector;

/// The gradient is asked anew at every point: it is the slope of that place only.
pub fn descend(
    gradient: &dyn Fn(&DVector<f64>) -> DVector<f64>,
    start: &DVector<f64>,
    eta: f64,
    steps: usize,
) -> Vec<DVector<f64>> {
    let mut points = vec![start.clone()];
    for _ in 0..steps {
        let here = &points[points.len() - 1];
        points.push(here - gradient(here) * eta);
    }
    points
}
