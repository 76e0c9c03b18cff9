//! The three paths from the loss back to one input, with what they bring to the second sample by hand.
//!
//! The variance and the mean gather from all samples, so their paths don't begin at the sample's own x̂.

use crate::by_hand::{arriving, forward, inputs};
use batchnorm::by_steps::input_gradient_paths;
use drawing::{
    Colour, Figure, Node, Place, Plot, Stroke,
    palette::{BLUE, GREEN, INK, VERMILLION},
};
use worked::fixed;

const INPUT: [f64; 2] = [45.0, 222.0];
const VARIANCE: [f64; 2] = [235.0, 365.0];
const MEAN: [f64; 2] = [235.0, 80.0];
/// x̂ of this sample, and all x̂, once for the variance and once for the mean.
const OWN: [f64; 2] = [440.0, 222.0];
const ALL: [[f64; 2]; 2] = [[440.0, 365.0], [440.0, 80.0]];
const LOSS: [f64; 2] = [595.0, 222.0];

/// The sample whose numbers are shown.
const SAMPLE: usize = 1;

/// Draws the figure.
pub fn draw() -> String {
    let paths = input_gradient_paths(&arriving(), &inputs(), &forward());
    let shares = paths.map(|path| path[SAMPLE]);
    let mut plot = Plot::diagram();
    let looks = [
        Stroke::solid(BLUE),
        Stroke::dashed(VERMILLION),
        Stroke::dotted(GREEN),
    ];
    let ways: [&[[f64; 2]]; 3] = [
        &[LOSS, OWN, INPUT],
        &[LOSS, ALL[0], VARIANCE, INPUT],
        &[LOSS, ALL[1], MEAN, INPUT],
    ];
    for (way, stroke) in ways.into_iter().zip(looks) {
        for ends in way.windows(2) {
            plot.edge(node(ends[0]), node(ends[1]), stroke.width(4));
        }
    }
    for (name, at) in [
        ("x₂", INPUT),
        ("σ²", VARIANCE),
        ("μ", MEAN),
        ("x̂₂", OWN),
        ("all x̂", ALL[0]),
        ("all x̂", ALL[1]),
        ("L", LOSS),
    ] {
        plot.node(node(at), name, INK);
    }
    captions(&mut plot, shares);
    Figure::single(plot).svg()
}

/// What each path brings, and their sum.
fn captions(plot: &mut Plot, [straight, over_variance, over_mean]: [f64; 3]) {
    let shown = |share: f64| fixed(share, 4);
    let lines: [([f64; 2], Place, String, Colour); 4] = [
        (
            [240.0, 228.0],
            Place::Above,
            format!("straight: {}", shown(straight)),
            BLUE,
        ),
        (
            [260.0, 318.0],
            Place::Below,
            format!("over σ²: {}", shown(over_variance)),
            VERMILLION,
        ),
        (
            [260.0, 128.0],
            Place::Above,
            format!("over μ: {}", shown(over_mean)),
            GREEN,
        ),
        (
            [320.0, 20.0],
            Place::Centre,
            format!(
                "∂L/∂x₂ = {}, their sum",
                shown(straight + over_variance + over_mean)
            ),
            INK,
        ),
    ];
    for (at, place, text, colour) in lines {
        plot.label(at, place, &text, colour);
    }
}

fn node(at: [f64; 2]) -> Node {
    Node { at, radius: 32.0 }
}
