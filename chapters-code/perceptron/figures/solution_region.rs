//! The samples of AND as half-planes of weights; where all of them overlap lie the solutions, Algorithm 4's among them.

use crate::weight_plane::allowed;
use drawing::{
    Axis, Figure, HalfPlane, Marker, Place, Plot, Stroke,
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
    let mut plot = Plot::new(
        Axis::new("w₁", -1.0, 11.0).every(1.0),
        Axis::new("w₂", -1.0, 6.0).every(1.0),
    )
    .same_scale()
    .headed(&format!("bias b = {}", fixed(bias, 0)));
    let planes = allowed(Gate::AND, bias);
    plot.region(&planes, BLUE);
    plot.label([2.4, 3.45], Place::Centre, "all four right", BLUE);
    // The first sample, 00, allows the whole plane: its line has no weights.
    demands(&mut plot, &planes[1..]);
    plot.points(&[weights], Marker::Circle, INK);
    let [w1, w2] = weights.map(|weight| fixed(weight, 0));
    let text = format!("Algorithm 4 stops at ({w1}, {w2})");
    plot.note(weights, [5.0, 1.5], &text, INK);
    Figure::single(plot).svg()
}

/// Draws the line of each sample, with an arrow to the side that it allows.
fn demands(plot: &mut Plot, planes: &[HalfPlane]) {
    let [first, second, third] = [
        Stroke::dashed(VERMILLION),
        Stroke::dotted(PURPLE),
        Stroke::solid(GREEN),
    ];
    let looks = [
        (first, [7.0, 4.0], "01 is silent below"),
        (second, [4.0, 5.2], "10 is silent on the left"),
        (third, [4.5, -0.5], "11 fires above"),
    ];
    for (plane, (stroke, from, text)) in planes.iter().zip(looks) {
        plot.border(*plane, stroke);
        let to = [0, 1].map(|entry| from[entry] + 0.8 * plane.normal[entry]);
        plot.arrow(from, to, Stroke::solid(stroke.colour));
        let [x, y] = if plane.normal[1] < 0.0 { to } else { from };
        plot.label([x + 0.1, y], Place::Right, text, stroke.colour);
    }
}
