//! How large the gradient of each layer's weights is at the start, in eight hidden layers of three kinds.

use drawing::{
    Axis, Figure, Marker, Place, Plot, Stroke,
    palette::{BLUE, GREEN, VERMILLION},
};
use mnist::comparisons::{
    depths::{KINDS, first_slopes, plan},
    samples::SEEDS,
};

/// Draws the figure.
pub fn draw() -> String {
    let mut plot = Plot::new(
        Axis::new("layer", 0.5, 9.5).every(1.0),
        Axis::new("log₁₀ of the gradient", -8.0, 0.0).every(1.0),
    );
    let looks = [
        (Stroke::dashed(VERMILLION), Marker::Square),
        (Stroke::dotted(GREEN), Marker::Triangle),
        (Stroke::solid(BLUE), Marker::Circle),
    ];
    for (kind, (stroke, marker)) in KINDS.into_iter().zip(looks) {
        for seed in SEEDS {
            let points = sizes(&first_slopes(&plan(kind, 8), seed));
            plot.path(&points, stroke.width(2));
            plot.points_of_radius(&points, 4, marker, stroke.colour);
        }
    }
    plot.label([5.0, -5.2], Place::Centre, "sigmoid", VERMILLION);
    plot.label([5.0, -1.4], Place::Centre, "tanh", GREEN);
    plot.label([5.0, -3.25], Place::Centre, "ReLU", BLUE);
    Figure::single(plot).svg()
}

/// The logarithm of each layer's gradient over the number of the layer.
fn sizes(slopes: &[f64]) -> Vec<[f64; 2]> {
    let layers = slopes.iter().enumerate();
    let points = layers.map(|(layer, slope)| [(layer + 1) as f64, slope.log10()]);
    points.collect()
}
