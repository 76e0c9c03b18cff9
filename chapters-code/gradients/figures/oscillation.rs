//! Walks on the loss curve with three learning rates: one closes in, one swings for ever, one climbs out.

use drawing::{
    Axis, Figure, Marker, Plot, Stroke,
    palette::{BLUE, GREY, INK, PURPLE, VERMILLION},
};
use gradients::line_fit::{self, inputs, wanted};

/// Draws the figure.
pub fn draw() -> String {
    let limit = 2.0 / line_fit::curvature(&inputs());
    Figure::row(vec![
        panel("η = 0.2", 0.2, Marker::Circle, Stroke::solid(BLUE)),
        panel("η = 3/14", limit, Marker::Square, Stroke::solid(PURPLE)),
        panel("η = 0.22", 0.22, Marker::Diamond, Stroke::solid(VERMILLION)),
    ])
    .svg()
}

/// The curve, and six steps on it that begin at w = 0, which is circled.
fn panel(heading: &str, learning_rate: f64, marker: Marker, stroke: Stroke) -> Plot {
    let mut plot = Plot::new(
        Axis::new("w", -1.2, 5.2).every(1.0),
        Axis::new("", 0.0, 50.0).every(10.0),
    )
    .headed(heading);
    let loss = |w: f64| line_fit::loss(w, &inputs(), &wanted());
    plot.graph(65, Stroke::solid(GREY).width(2), loss);
    let walk = line_fit::fit(0.0, &inputs(), &wanted(), learning_rate, 6);
    let points: Vec<[f64; 2]> = walk.into_iter().map(|w| [w, loss(w)]).collect();
    plot.path(&points, stroke.width(2));
    plot.points_of_radius(&points, 6, marker, stroke.colour);
    plot.points_of_radius(&points[..1], 12, Marker::OpenCircle, INK);
    plot
}
