//! The samples of AND as half-planes of weights; where all of them overlap lie the solutions, Algorithm 4's among them.

use crate::weight_plane::allowed;
use drawing::{
    Axis, Figure, Marker, Place, Plot, Stroke,
    palette::{BLUE, GREEN, INK, PURPLE, VERMILLION},
};
use perceptron::{
    fixed_increment::{fixed_increment, normalised},
    gates::Gate,
};
use worked::fixed;

/// Draws the figure.
pub fn draw() -> String {
    let run = fixed_increment(&normalised(&Gate::AND.samples()), 1_000);
    let solution = run.solution.expect("AND is separable");
    let (bias, weights) = (solution[0], [solution[1], solution[2]]);
    let name = format!("w₂ (bias b = {})", fixed(bias, 0));
    let mut plot = Plot::new(
        Axis::new("w₁", -1.0, 9.0).every(1.0),
        Axis::new(&name, -1.0, 6.0).every(1.0),
    )
    .same_scale();
    let planes = allowed(Gate::AND, bias);
    // The first sample, 00, allows the whole plane: its line has no weights.
    for (plane, stroke) in planes[1..].iter().zip([
        Stroke::dashed(VERMILLION),
        Stroke::dotted(PURPLE),
        Stroke::solid(GREEN),
    ]) {
        plot.region(&[*plane], stroke.colour);
        plot.border(*plane, stroke);
    }
    plot.region(&planes, BLUE);
    plot.label([4.6, 3.7], Place::Right, "01 stays silent", VERMILLION);
    plot.label([4.0, 5.5], Place::Right, "10 stays silent", PURPLE);
    plot.label([4.5, 0.6], Place::Right, "11 fires", GREEN);
    plot.points(&[weights], Marker::Circle, INK);
    let text = format!("({}, {})", fixed(weights[0], 0), fixed(weights[1], 0));
    plot.label(weights, Place::Above, &text, INK);
    Figure::single(plot).svg()
}
