//! The step: 0 up to and including s = 0, and 1 above.

use drawing::{
    Axis, Figure, Marker, Place, Plot, Stroke,
    palette::{BLUE, VERMILLION},
};
use perceptron::unit::step;

/// Draws the figure.
pub fn draw() -> String {
    let mut plot = Plot::new(
        Axis::new("weighted sum s", -3.0, 3.0).every(1.0),
        Axis::new("output o", -0.3, 1.4).at(&[0.0, 1.0]),
    );
    let graph = |sums: [f64; 2]| sums.map(|s| [s, step(s)]);
    plot.path(&graph([-3.0, 0.0]), Stroke::solid(VERMILLION).width(4));
    // The open circle is see-through: the line begins at its rim.
    plot.path(&graph([0.09, 3.0]), Stroke::solid(BLUE).width(4));
    plot.points(&[[0.0, step(0.0)]], Marker::Circle, VERMILLION);
    plot.points(&[[0.0, step(f64::MIN_POSITIVE)]], Marker::OpenCircle, BLUE);
    plot.label([0.0, 0.0], Place::Right, "at s = 0: silent", VERMILLION);
    plot.label([-1.5, 0.0], Place::Above, "silent", VERMILLION);
    plot.label([1.5, 1.0], Place::Above, "fires", BLUE);
    Figure::single(plot).svg()
}
