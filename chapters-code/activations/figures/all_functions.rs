//! Six activation functions with their slopes, all on the same axes.

use crate::pieces::graph_in_pieces;
use activations::Activation;
use drawing::{
    Axis, Figure, Place, Plot, Stroke,
    palette::{BLUE, VERMILLION},
};

/// Each function with its heading.
const FUNCTIONS: [(&str, Activation); 6] = [
    ("step", Activation::Step),
    ("sigmoid", Activation::Sigmoid),
    ("tanh", Activation::Tanh),
    ("ReLU", Activation::Relu),
    ("leaky ReLU", Activation::LeakyRelu { slope: 0.1 }),
    ("ELU", Activation::Elu { alpha: 1.0 }),
];

/// Draws the figure.
pub fn draw() -> String {
    let mut plots = FUNCTIONS.map(|(name, activation)| panel(name, activation));
    // What the two lines mean is said once, where there is room for it.
    plots[0].label_at_gap([-3.0, 2.5], Place::Right, 6, "solid: function", BLUE);
    plots[0].label_at_gap([-3.0, 1.8], Place::Right, 6, "dashed: slope", VERMILLION);
    Figure::pairs(plots.to_vec()).svg()
}

fn panel(name: &str, activation: Activation) -> Plot {
    let mut plot = Plot::new(
        Axis::new("", -3.0, 3.0).every(1.0),
        Axis::new("", -1.2, 3.0).every(1.0),
    )
    .headed(name);
    let value = |x| activation.value(x);
    graph_in_pieces(&mut plot, 25, Stroke::solid(BLUE), value);
    let slope = |x| activation.derivative(x);
    graph_in_pieces(&mut plot, 25, Stroke::dashed(VERMILLION), slope);
    plot
}
