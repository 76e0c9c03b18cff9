//! The plane of two bits: the four inputs with a gate's answers, and the line of a unit.

use drawing::{
    Axis, HalfPlane, Marker, Place, Plot,
    palette::{BLUE, VERMILLION},
};
use perceptron::{
    Unit,
    gates::{Gate, INPUTS},
};

/// An empty plot with room around the four inputs.
pub fn plane() -> Plot {
    let axis = |name| Axis::new(name, -0.5, 1.5).at(&[0.0, 1.0]);
    Plot::new(axis("x₁"), axis("x₂"))
}

/// The side on which a unit with two inputs fires.
pub fn firing_side(unit: &Unit) -> HalfPlane {
    HalfPlane {
        normal: [unit.weights[0], unit.weights[1]],
        offset: unit.bias,
    }
}

/// Marks each input with the gate's answer: a filled circle and 1, or an open square and 0.
pub fn answers(plot: &mut Plot, gate: Gate) {
    for (input, fires) in INPUTS.into_iter().zip(gate.0) {
        let (marker, text, colour) = if fires {
            (Marker::Circle, "1", BLUE)
        } else {
            (Marker::OpenSquare, "0", VERMILLION)
        };
        plot.points_of_radius(&[input], 8, marker, colour);
        plot.label(input, Place::Right, text, colour);
    }
}
