//! Novikoff's bound on the number of updates (S1-32, E-11).

use nalgebra::DVector;

// ANCHOR: bound
/// R² = max ‖y‖², the largest squared length among the samples.
///
/// # Panics
/// If there is no sample.
#[must_use]
pub fn radius_squared(samples: &[DVector<f64>]) -> f64 {
    samples
        .iter()
        .map(DVector::norm_squared)
        .max_by(f64::total_cmp)
        .expect("at least one sample")
}

/// γ = min a·y / ‖a‖, by how much `solution` clears the sample that it clears least.
///
/// # Panics
/// If there is no sample.
#[must_use]
pub fn margin(samples: &[DVector<f64>], solution: &DVector<f64>) -> f64 {
    samples
        .iter()
        .map(|y| solution.dot(y) / solution.norm())
        .min_by(f64::total_cmp)
        .expect("at least one sample")
}

/// R² / γ²: no run from a = 0 makes more updates than this.
///
/// # Panics
/// If `solution` doesn't classify every sample rightly: then the theorem says nothing.
#[must_use]
pub fn update_bound(samples: &[DVector<f64>], solution: &DVector<f64>) -> f64 {
    let margin = margin(samples, solution);
    assert!(
        margin > 0.0,
        "the bound needs a solution vector; this one has margin {margin}"
    );
    radius_squared(samples) / margin.powi(2)
}
// ANCHOR_END: bound
