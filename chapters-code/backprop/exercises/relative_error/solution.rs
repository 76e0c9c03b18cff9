//! The worst entry of a gradient.

/// First whether all numbers are finite, since comparisons pass over a NaN; then the largest error.
pub fn relative_error(got: &[f64], expected: &[f64]) -> Option<(f64, usize)> {
    if !got.iter().chain(expected).all(|number| number.is_finite()) {
        return None;
    }
    let errors = got.iter().zip(expected).enumerate();
    errors
        .map(|(place, (got, expected))| ((got - expected).abs() / expected.abs().max(1e-4), place))
        .max_by(|one, other| one.0.total_cmp(&other.0))
}
