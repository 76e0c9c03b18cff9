//! The plane of two weights at a fixed bias: each sample of a gate allows one side of a line.

use drawing::HalfPlane;
use nalgebra::DVector;
use perceptron::{fixed_increment::normalised, gates::Gate};

/// For each of the gate's samples the weights (w₁, w₂) that, with this bias, get it right.
///
/// A sign-normalised sample y = ±(1, x₁, x₂) asks for b y₀ + w₁ y₁ + w₂ y₂ > 0.
pub fn allowed(gate: Gate, bias: f64) -> Vec<HalfPlane> {
    let half_plane = |y: &DVector<f64>| HalfPlane {
        normal: [y[1], y[2]],
        offset: bias * y[0],
    };
    normalised(&gate.samples()).iter().map(half_plane).collect()
}
