//! One limit for all.

use nalgebra::DVector;

/// One factor for all groups keeps the direction of the step; only its length changes.
pub fn clip_by_norm(gradients: &[DVector<f64>], limit: f64) -> Vec<DVector<f64>> {
    let squares = gradients.iter().map(DVector::norm_squared);
    let norm = squares.sum::<f64>().sqrt();
    let factor = if norm > limit { limit / norm } else { 1.0 };
    gradients.iter().map(|group| group * factor).collect()
}
