//! The slope of tanh, high and narrow, and that of the sigmoid, low and wide.

use activations::{saturation::slopes_cross, sigmoid::sigmoid_derivative, tanh::tanh_derivative};
use drawing::{
    Axis, Figure, Marker, Place, Plot, Stroke,
    palette::{BLUE, INK, VERMILLION},
};
use worked::fixed;

/// Draws the figure.
pub fn draw() -> String {
    let mut plot = Plot::new(
        Axis::new("x", -6.0, 6.0).every(1.0),
        Axis::new("slope", 0.0, 1.1).at(&[0.0, 0.25, 0.5, 0.75, 1.0]),
    );
    plot.graph(97, Stroke::solid(BLUE), tanh_derivative);
    plot.graph(97, Stroke::dashed(VERMILLION), sigmoid_derivative);
    let crossing = slopes_cross();
    let there = tanh_derivative(crossing);
    plot.points(
        &[[-crossing, there], [crossing, there]],
        Marker::Diamond,
        INK,
    );
    plot.label([0.5, 0.85], Place::Right, "tanh′", BLUE);
    plot.label([-2.6, 0.12], Place::Left, "σ′", VERMILLION);
    let text = format!("equal at x = {}", fixed(crossing, 2));
    plot.note([crossing, there], [2.1, 0.4], &text, INK);
    Figure::single(plot).svg()
}
