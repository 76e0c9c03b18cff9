//! The slope of the sigmoid far to the right, computed in two ways, on a logarithmic scale.

use activations::{
    saturation::rounds_to_one,
    sigmoid::{sigmoid, sigmoid_derivative, sigmoid_derivative_from_output},
};
use drawing::{
    Axis, Figure, Marker, Place, Plot, Stroke,
    palette::{BLUE, VERMILLION},
};
use worked::fixed;

/// Draws the figure.
pub fn draw() -> String {
    let mut plot = Plot::new(
        Axis::new("x", 30.0, 42.0).every(2.0),
        Axis::new("slope, as a power of ten", -19.0, -13.0).every(1.0),
    );
    plot.graph(2, Stroke::dashed(BLUE), |x| sigmoid_derivative(x).log10());
    let end = rounds_to_one();
    // A hundred points a unit show the stagger; the last one is the last at which the output isn't 1.
    let subtracted: Vec<[f64; 2]> = (3_000..)
        .map(|hundredth| f64::from(hundredth) / 100.0)
        .take_while(|x| *x < end)
        .chain([end.next_down()])
        .map(|x| [x, sigmoid_derivative_from_output(sigmoid(x)).log10()])
        .collect();
    plot.path(&subtracted, Stroke::solid(VERMILLION));
    let last = subtracted[subtracted.len() - 1];
    plot.points(&[last], Marker::Diamond, VERMILLION);
    plot.label([38.5, -16.4], Place::Right, "σ(x) σ(−x)", BLUE);
    plot.label([34.5, -15.8], Place::Left, "σ(x) (1 − σ(x))", VERMILLION);
    let text = format!("0 from {} on", fixed(end, 2));
    plot.label(last, Place::Right, &text, VERMILLION);
    Figure::single(plot).svg()
}
