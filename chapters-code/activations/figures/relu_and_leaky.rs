//! ReLU and leaky ReLU with a slope of one tenth.

use crate::pieces::graph_in_pieces;
use activations::relu::{leaky_relu, relu};
use drawing::{
    Axis, Figure, Place, Plot, Stroke,
    palette::{BLUE, VERMILLION},
};

const SLOPE: f64 = 0.1;

/// Draws the figure.
pub fn draw() -> String {
    let mut plot = Plot::new(
        Axis::new("x", -6.0, 4.0).every(1.0),
        Axis::new("output", -1.5, 4.0).every(1.0),
    );
    graph_in_pieces(&mut plot, 2, Stroke::solid(BLUE).width(6), relu);
    let leaky = |x| leaky_relu(x, SLOPE);
    graph_in_pieces(&mut plot, 2, Stroke::dashed(VERMILLION), leaky);
    plot.label([-4.0, relu(-4.0)], Place::Above, "ReLU: slope 0", BLUE);
    let text = format!("leaky ReLU: slope {SLOPE}");
    plot.label_at_gap([-3.4, leaky(-4.0)], Place::Below, 16, &text, VERMILLION);
    plot.label([2.0, 2.0], Place::Left, "both: slope 1", BLUE);
    Figure::single(plot).svg()
}
