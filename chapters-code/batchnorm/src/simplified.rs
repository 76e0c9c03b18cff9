//! The six steps in one line (S4-32…S4-35 put together).

use nalgebra::DVector;

// ANCHOR: one_line
/// ∂L/∂x = (g − mean(g) − x̂ mean(g x̂)) / s, for g = ∂L/∂x̂ and s = √(σ² + ε).
///
/// It serves whatever was normalised together: one feature over a batch, or one sample over its features.
///
/// # Panics
/// If `g` and `normalised` differ in length, or are empty.
#[must_use]
pub fn one_line(g: &DVector<f64>, normalised: &DVector<f64>, deviation: f64) -> DVector<f64> {
    assert_eq!(
        g.len(),
        normalised.len(),
        "one line: {} normalised values need a gradient with as many entries, not {}",
        normalised.len(),
        g.len()
    );
    assert!(!g.is_empty(), "one line: nothing has no mean");
    let along = g.dot(normalised) / g.len() as f64;
    (g.add_scalar(-g.mean()) - normalised * along) / deviation
}
// ANCHOR_END: one_line
