//! The four paths from the loss back to the variance, with the numbers of the batch by hand.

use crate::by_hand::{arriving, forward, inputs, there_and_back};
use batchnorm::by_steps::variance_gradient;
use drawing::{
    Figure, Node, Place, Plot, Stroke,
    palette::{BLUE, GREY, INK, PURPLE},
};
use worked::fixed;

const VARIANCE: Node = Node {
    at: [45.0, 225.0],
    radius: 32.0,
};
const LOSS: Node = Node {
    at: [595.0, 225.0],
    radius: 32.0,
};
/// The heights of the four normalised values.
const HEIGHTS: [f64; 4] = [375.0, 275.0, 175.0, 75.0];
/// Where the numbers of the four paths stand: the outer ones outside, the inner ones between the arrows.
const LABELS: [[[f64; 2]; 2]; 4] = [
    [[150.0, 330.0], [490.0, 330.0]],
    [[251.0, 293.0], [389.0, 293.0]],
    [[251.0, 157.0], [389.0, 157.0]],
    [[150.0, 120.0], [490.0, 120.0]],
];
const NAMES: [&str; 4] = ["x̂₁", "x̂₂", "x̂₃", "x̂₄"];

/// Draws the figure.
pub fn draw() -> String {
    let (x, g, forward) = (inputs(), arriving(), forward());
    // What one sample brings to the variance is the gradient if nothing arrives at the others.
    let shares: Vec<f64> = (0..4)
        .map(|sample| {
            let mut alone = g.map(|_| 0.0);
            alone[sample] = g[sample];
            variance_gradient(&alone, &x, &forward)
        })
        .collect();
    let mut plot = Plot::diagram();
    let strokes = [Stroke::solid(GREY).width(1), Stroke::solid(BLUE).width(4)];
    for sample in 0..4 {
        let middle = Node {
            at: [320.0, HEIGHTS[sample]],
            radius: 28.0,
        };
        there_and_back(&mut plot, VARIANCE, middle, strokes);
        there_and_back(&mut plot, middle, LOSS, strokes);
        plot.node(middle, NAMES[sample], INK);
        let [left, right] = LABELS[sample];
        plot.label(left, Place::Centre, &fixed(shares[sample], 4), BLUE);
        plot.label(right, Place::Centre, &fixed(g[sample], 1), PURPLE);
    }
    plot.node(VARIANCE, "σ²", INK);
    plot.node(LOSS, "L", INK);
    let sum = fixed(variance_gradient(&g, &x, &forward), 4);
    let text = format!("the four shares add up to ∂L/∂σ² = {sum}");
    plot.label([320.0, 18.0], Place::Centre, &text, BLUE);
    plot.label([560.0, 400.0], Place::Centre, "∂L/∂x̂", PURPLE);
    plot.label([80.0, 400.0], Place::Centre, "shares", BLUE);
    Figure::single(plot).svg()
}
