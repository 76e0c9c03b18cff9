//! The bowl f(x, y) = x² + xy + y², on which the chapter walks downhill (S1-55, S1-56, E-23, E-40).

use nalgebra::{DMatrix, DVector, dmatrix, dvector};

// ANCHOR: bowl
/// f(x, y) = x² + xy + y².
///
/// # Panics
/// If `point` has not two entries.
#[must_use]
pub fn value(point: &DVector<f64>) -> f64 {
    let (x, y) = coordinates(point);
    x * x + x * y + y * y
}

/// ∇f(x, y) = (2x + y, 2y + x).
///
/// # Panics
/// If `point` has not two entries.
#[must_use]
pub fn gradient(point: &DVector<f64>) -> DVector<f64> {
    let (x, y) = coordinates(point);
    dvector![2.0 * x + y, 2.0 * y + x]
}
// ANCHOR_END: bowl

// ANCHOR: hessian
/// The second derivatives, which are the same at every point. So ∇f(p) is this matrix times p.
#[must_use]
pub fn hessian() -> DMatrix<f64> {
    dmatrix![2.0, 1.0; 1.0, 2.0]
}

/// How much steeper the gradient gets for each unit of the way along (1, −1) and along (1, 1): the eigenvalues of the Hessian.
pub const CURVATURES: [f64; 2] = [1.0, 3.0];

/// The factor 1 − η λ by which one step multiplies the part of the point along a direction of curvature λ.
#[must_use]
pub fn factor(learning_rate: f64, curvature: f64) -> f64 {
    1.0 - learning_rate * curvature
}

/// 2 / λ: at this learning rate and above, the part along a direction of curvature λ shrinks no more.
#[must_use]
pub fn largest_learning_rate(curvature: f64) -> f64 {
    2.0 / curvature
}
// ANCHOR_END: hessian

fn coordinates(point: &DVector<f64>) -> (f64, f64) {
    assert_eq!(
        point.len(),
        2,
        "the bowl is a function of 2 numbers, but {} came in",
        point.len()
    );
    (point[0], point[1])
}
