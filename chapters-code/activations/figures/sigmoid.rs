//! The sigmoid above, its slope below.

use activations::sigmoid::{sigmoid, sigmoid_derivative};
use drawing::{
    Axis, Figure, Marker, Place, Plot, Stroke,
    palette::{BLUE, GREY, VERMILLION},
};

/// Draws the figure.
pub fn draw() -> String {
    let mut curve = Plot::new(
        Axis::new("", -8.0, 8.0).every(2.0),
        Axis::new("σ(x)", 0.0, 1.0).at(&[0.0, 0.5, 1.0]),
    );
    curve.path(&[[-8.0, 0.5], [0.0, 0.5]], Stroke::dotted(GREY));
    curve.graph(65, Stroke::solid(BLUE), sigmoid);
    curve.points(&[[0.0, sigmoid(0.0)]], Marker::Circle, BLUE);
    curve.label([0.0, sigmoid(0.0)], Place::Right, "½ at 0", BLUE);
    let mut slope = Plot::new(
        Axis::new("x", -8.0, 8.0).every(2.0),
        Axis::new("σ′(x)", 0.0, 0.3).at(&[0.0, 0.25]),
    );
    slope.graph(65, Stroke::dashed(VERMILLION), sigmoid_derivative);
    let top = [0.0, sigmoid_derivative(0.0)];
    slope.points(&[top], Marker::Diamond, VERMILLION);
    slope.label([0.4, 0.26], Place::Right, "¼ at 0", VERMILLION);
    Figure::column(vec![curve, slope]).svg()
}
