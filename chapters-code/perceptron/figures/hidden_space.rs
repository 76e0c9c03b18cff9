//! The four inputs as the hidden units see them: two of them coincide, and one line is enough.

use crate::bits;
use drawing::{
    Axis, Figure, Place, Plot, Stroke,
    palette::{BLUE, INK},
};
use nalgebra::DVector;
use perceptron::{gates::INPUTS, two_layers::xor};

/// Draws the figure.
pub fn draw() -> String {
    let network = xor();
    let axis = |name| Axis::new(name, -0.5, 1.5).at(&[0.0, 1.0]);
    let mut plot = Plot::new(axis("h₁ (NAND)"), axis("h₂ (OR)")).same_scale();
    let fires = bits::firing_side(&network.output);
    plot.region(&[fires], BLUE);
    plot.border(fires, Stroke::solid(INK));

    let mut places: Vec<([f64; 2], f64, String)> = Vec::new();
    for input in INPUTS {
        let (hidden, answer) = network.outputs(&DVector::from_column_slice(&input));
        let at = [hidden[0], hidden[1]];
        let name = format!("{}{}", input[0], input[1]);
        match places.iter_mut().find(|place| place.0 == at) {
            Some((_, _, names)) => *names = format!("{names} and {name}"),
            None => places.push((at, answer, name)),
        }
    }
    for (at, answer, names) in places {
        let (marker, colour) = bits::look(answer > 0.5);
        plot.points_of_radius(&[at], 8, marker, colour);
        plot.label(at, Place::Above, &format!("{names} → {answer}"), colour);
    }
    Figure::single(plot).svg()
}
