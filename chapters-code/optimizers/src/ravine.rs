//! Why a long, narrow bowl is slow going (S3-05.3).

use nalgebra::DVector;

// ANCHOR: angle
/// The angle in degrees between two directions.
///
/// # Panics
/// If the vectors differ in length, or one of them is 0 and has no direction.
#[must_use]
pub fn angle(one: &DVector<f64>, other: &DVector<f64>) -> f64 {
    // Measured by their largest entries, so that no square is too large or too small for a number.
    let [one, other] = [one, other].map(|vector| vector / vector.amax());
    let lengths = one.norm() * other.norm();
    assert!(lengths > 0.0, "a vector of length 0 has no direction");
    // Rounding may push the cosine a bit beyond 1, where the arc cosine doesn't exist.
    let cosine = (one.dot(&other) / lengths).clamp(-1.0, 1.0);
    cosine.acos().to_degrees()
}
// ANCHOR_END: angle

// ANCHOR: condition
/// What a step of gradient descent multiplies a coordinate with curvature λ by: 1 − η λ.
#[must_use]
pub fn factor(learning_rate: f64, curvature: f64) -> f64 {
    1.0 - learning_rate * curvature
}

/// λ_max / λ_min.
///
/// # Panics
/// If there is no curvature, or one of them is not positive.
#[must_use]
pub fn condition_number(curvatures: &[f64]) -> f64 {
    let (smallest, largest) = extremes(curvatures);
    largest / smallest
}

/// All rates between 0 and 2 / λ_max are stable; this is their end.
///
/// # Panics
/// As [`condition_number`].
#[must_use]
pub fn stable_limit(curvatures: &[f64]) -> f64 {
    2.0 / extremes(curvatures).1
}

/// 2 / (λ_min + λ_max), at which the slowest coordinate is quickest.
///
/// # Panics
/// As [`condition_number`].
#[must_use]
pub fn best_rate(curvatures: &[f64]) -> f64 {
    let (smallest, largest) = extremes(curvatures);
    2.0 / (smallest + largest)
}
// ANCHOR_END: condition

fn extremes(curvatures: &[f64]) -> (f64, f64) {
    let smallest = curvatures.iter().copied().fold(f64::INFINITY, f64::min);
    let largest = curvatures.iter().copied().fold(0.0, f64::max);
    assert!(
        smallest > 0.0 && largest > 0.0,
        "a bowl has positive curvatures, not {curvatures:?}"
    );
    (smallest, largest)
}
