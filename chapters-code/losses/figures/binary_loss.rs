//! Two losses of a sigmoid unit whose label is 1, over its logit: one keeps its slope where the unit is wrong.

use activations::sigmoid::sigmoid;
use drawing::{
    Axis, Figure, Place, Plot, Stroke,
    palette::{BLUE, GREY, VERMILLION},
};
use losses::{SquaredError, binary::binary_from_logit};
use nalgebra::dvector;

/// Draws the figure.
pub fn draw() -> String {
    let mut plot = Plot::new(
        Axis::new("logit z", -6.0, 6.0).every(2.0),
        Axis::new("loss for the label 1", -0.3, 6.3).every(1.0),
    );
    plot.graph(121, Stroke::solid(BLUE), |logit| {
        binary_from_logit(logit, 1.0)
    });
    plot.graph(121, Stroke::dashed(VERMILLION), |logit| {
        SquaredError::HalfSum.value(&dvector![sigmoid(logit)], &dvector![1.0])
    });
    plot.label([-3.1, 3.4], Place::Right, "cross-entropy", BLUE);
    plot.label([-4.0, 0.45], Place::Above, "½ (h − 1)²", VERMILLION);
    plot.label([-4.4, 5.7], Place::Right, "wrong: z far below 0", GREY);
    plot.label([4.0, 0.3], Place::Above, "right", GREY);
    Figure::single(plot).svg()
}
