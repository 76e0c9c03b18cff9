//! The plane of two bits: the four inputs with a gate's answers, and the line of a unit.

use drawing::{
    Axis, Colour, HalfPlane, Marker, Place, Plot,
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
        let text = if fires { "1" } else { "0" };
        answer(plot, input, fires, text);
    }
}

/// Marks one point with an answer, a filled circle or an open square, and writes `text` to the right of it.
pub fn answer(plot: &mut Plot, at: [f64; 2], fires: bool, text: &str) {
    let (marker, colour) = look(fires);
    plot.points_of_radius(&[at], 8, marker, colour);
    plot.label_at_gap(at, Place::Right, 14, text, colour);
}

/// The shape and the colour of an answer, the same in all figures.
pub fn look(fires: bool) -> (Marker, Colour) {
    if fires {
        (Marker::Circle, BLUE)
    } else {
        (Marker::OpenSquare, VERMILLION)
    }
}
