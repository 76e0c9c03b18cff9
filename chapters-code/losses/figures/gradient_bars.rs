//! The shares of three logits beside their targets, and below them the gradient: what is too much and what is missing.

use drawing::{
    Axis, Figure, Place, Plot, Stroke,
    palette::{BLUE, GREEN, INK, VERMILLION},
};
use losses::{SoftmaxWithLoss, cross_entropy::one_hot, softmax::softmax};
use nalgebra::{DMatrix, DVector, dvector};
use worked::fixed;

/// Draws the figure.
pub fn draw() -> String {
    let (z, target) = (dvector![0.5, 2.0, 1.0], one_hot(1, 3));
    let mut layer = SoftmaxWithLoss::default();
    let [logits, targets] = [&z, &target].map(|of| DMatrix::from_column_slice(3, 1, of.as_slice()));
    layer.forward(&logits, &targets);
    let gradient = layer.backward().column(0).into_owned();
    Figure::tall_column(vec![shares(&softmax(&z), &target), differences(&gradient)]).svg()
}

fn shares(p: &DVector<f64>, target: &DVector<f64>) -> Plot {
    let mut plot = Plot::new(
        Axis::new("", 0.4, 3.6).at(&[1.0, 2.0, 3.0]),
        Axis::new("share", 0.0, 1.25).at(&[0.0, 0.5, 1.0]),
    );
    for class in 0..3 {
        let middle = 1.0 + class as f64;
        for (value, x, width, colour) in [
            (p[class], middle - 0.2, 44, BLUE),
            (target[class], middle + 0.2, 16, GREEN),
        ] {
            plot.path(&[[x, 0.0], [x, value]], Stroke::solid(colour).width(width));
            let decimals = if colour == BLUE { 2 } else { 0 };
            let text = fixed(value, decimals);
            plot.label_at_gap([x, value], Place::Above, 4, &text, colour);
        }
    }
    plot.label([0.42, 1.1], Place::Right, "wide: share p", BLUE);
    plot.label([2.35, 1.1], Place::Right, "narrow: target t", GREEN);
    plot
}

fn differences(gradient: &DVector<f64>) -> Plot {
    let mut plot = Plot::new(
        Axis::new("class", 0.4, 3.6).at(&[1.0, 2.0, 3.0]),
        Axis::new("slope p − t", -0.7, 0.7).at(&[-0.5, 0.0, 0.5]),
    );
    plot.path(&[[0.4, 0.0], [3.6, 0.0]], Stroke::solid(INK).width(1));
    for (class, &slope) in gradient.iter().enumerate() {
        let x = 1.0 + class as f64;
        let bar = Stroke::solid(VERMILLION).width(44);
        plot.path(&[[x, 0.0], [x, slope]], bar);
        let place = if slope > 0.0 {
            Place::Above
        } else {
            Place::Below
        };
        plot.label_at_gap([x, slope], place, 4, &fixed(slope, 2), VERMILLION);
    }
    plot
}
