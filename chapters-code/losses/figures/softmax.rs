//! The shares of three logits over the temperature: from one winner towards a third for each, without crossing.

use drawing::{
    Axis, Figure, Place, Plot, Stroke,
    palette::{BLUE, GREEN, GREY, VERMILLION},
};
use losses::softmax::softmax_at;
use nalgebra::dvector;

/// Draws the figure.
pub fn draw() -> String {
    let mut plot = Plot::new(
        Axis::new("temperature T", 0.0, 6.0).every(1.0),
        Axis::new("share", 0.0, 1.0).every(0.2),
    );
    let z = dvector![0.5, 2.0, 1.0];
    plot.path(&[[1.0, 0.0], [1.0, 1.0]], Stroke::solid(GREY).width(1));
    plot.path(
        &[[0.0, 1.0 / 3.0], [6.0, 1.0 / 3.0]],
        Stroke::solid(GREY).width(1),
    );
    let strokes = [
        Stroke::dotted(GREEN),
        Stroke::solid(BLUE),
        Stroke::dashed(VERMILLION),
    ];
    for (class, stroke) in strokes.into_iter().enumerate() {
        // 0 itself is no temperature.
        let points: Vec<[f64; 2]> = (1..=120)
            .map(|step| 0.05 * f64::from(step))
            .map(|temperature| [temperature, softmax_at(temperature, &z)[class]])
            .collect();
        plot.path(&points, stroke);
    }
    plot.label([1.2, 0.7], Place::Right, "logit 2", BLUE);
    plot.label([0.7, 0.22], Place::Left, "logit 1", VERMILLION);
    plot.label([2.05, 0.16], Place::Below, "logit 0.5", GREEN);
    plot.label([1.0, 0.95], Place::Right, "T = 1: plain softmax", GREY);
    Figure::single(plot).svg()
}
