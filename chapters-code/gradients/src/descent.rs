//! Gradient descent (S1-59, S3-03.15, S3-03.16).

use nalgebra::DVector;

// ANCHOR: descent
/// The points of `steps` steps x ← x − η ∇f(x), the start among them.
#[must_use]
pub fn descend(
    gradient: impl Fn(&DVector<f64>) -> DVector<f64>,
    start: &DVector<f64>,
    learning_rate: f64,
    steps: usize,
) -> Vec<DVector<f64>> {
    let mut path = vec![start.clone()];
    for _ in 0..steps {
        let here = &path[path.len() - 1];
        path.push(here - learning_rate * gradient(here));
    }
    path
}
// ANCHOR_END: descent

// ANCHOR: first
/// After how many steps `condition` holds for the first time; 0 if it holds at the start, and `None` if it never does.
#[must_use]
pub fn first_step(
    path: &[DVector<f64>],
    condition: impl Fn(&DVector<f64>) -> bool,
) -> Option<usize> {
    path.iter().position(condition)
}
// ANCHOR_END: first
