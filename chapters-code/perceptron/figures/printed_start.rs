//! All weights at the bias of the printed start, −0.65, by what the unit computes; the printed start lies in AND.

use crate::weight_plane::allowed;
use drawing::{
    Axis, Colour, Figure, Marker, Place, Plot, Stroke,
    palette::{BLUE, GREEN, GREY, INK},
};
use perceptron::{
    Unit,
    gates::{Gate, truth_table},
};
use worked::fixed;

/// The printed bias.
const BIAS: f64 = -0.65;
/// The printed weights.
const START: [f64; 2] = [0.55, 0.55];
/// Where each region has its name; what the name is, the unit says.
const NAMES: [[f64; 2]; 5] = [
    [0.18, 0.2],
    [0.45, 0.45],
    [0.3, 0.95],
    [1.3, 0.25],
    [1.3, 0.95],
];

/// Draws the figure.
pub fn draw() -> String {
    let mut plot = Plot::new(
        Axis::new("w₁", 0.0, 2.0).every(0.2),
        Axis::new("w₂", 0.0, 1.2).every(0.2),
    )
    .same_scale()
    .headed(&format!("bias b = {}", fixed(BIAS, 2)));
    plot.region(&allowed(Gate::AND, BIAS), BLUE);
    plot.region(&allowed(Gate::OR, BIAS), GREEN);
    for plane in allowed(Gate::AND, BIAS) {
        plot.border(plane, Stroke::dashed(GREY).width(2));
    }
    for at in NAMES {
        let (name, colour) = computed(at);
        plot.label(at, Place::Centre, name, colour);
    }
    plot.points(&[START], Marker::Circle, INK);
    let [w1, w2] = START.map(|weight| fixed(weight, 2));
    let text = format!("printed start ({w1}, {w2})");
    plot.note(START, [0.83, 0.5], &text, INK);
    Figure::single(plot).svg()
}

/// What the unit with these weights computes.
fn computed(weights: [f64; 2]) -> (&'static str, Colour) {
    match truth_table(&Unit::new(&weights, BIAS)) {
        Gate::AND => ("AND", BLUE),
        Gate::OR => ("OR", GREEN),
        Gate([false, false, true, true]) => ("just x₁", INK),
        Gate([false, true, false, true]) => ("just x₂", INK),
        Gate([false, false, false, false]) => ("always 0", INK),
        other => unreachable!("both weights are positive and the bias is not, so not {other:?}"),
    }
}
