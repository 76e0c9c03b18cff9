//! The height of the bowl after each step of walks with six learning rates, by powers of ten.

use drawing::{
    Axis, Figure, Place, Plot, Stroke,
    palette::{BLUE, GREEN, GREY, INK, PURPLE, VERMILLION},
};
use gradients::{bowl, descent::descend};
use nalgebra::dvector;

/// How many steps there is room for.
const STEPS: usize = 150;

/// Draws the figure.
pub fn draw() -> String {
    let mut plot = Plot::new(
        Axis::new("steps", 0.0, STEPS as f64).every(25.0),
        Axis::new("height f, as a power of ten", -12.5, 13.0).every(4.0),
    );
    let limit = bowl::largest_learning_rate(bowl::CURVATURES[1]);
    let walks = [
        (
            0.7,
            Stroke::solid(VERMILLION),
            "0.7 climbs",
            [88.0, 9.0],
            Place::Left,
        ),
        (
            limit,
            Stroke::dashed(INK),
            "2/3 stays",
            [125.0, 0.8],
            Place::Above,
        ),
        (
            0.01,
            Stroke::dotted(GREY),
            "0.01 crawls",
            [122.0, -2.6],
            Place::Below,
        ),
        (
            0.1,
            Stroke::solid(GREEN),
            "0.1",
            [102.0, -9.0],
            Place::Right,
        ),
        (
            0.6,
            Stroke::dashed(PURPLE),
            "0.6",
            [48.0, -8.0],
            Place::Right,
        ),
        (0.5, Stroke::solid(BLUE), "0.5", [15.5, -9.0], Place::Left),
    ];
    for (rate, stroke, text, at, place) in walks {
        plot.path(&heights(rate, [plot.y.from, plot.y.to]), stroke);
        plot.label(at, place, text, stroke.colour);
    }
    plot.label([3.0, 11.5], Place::Right, "learning rate η:", INK);
    Figure::single(plot).svg()
}

/// The number of each step and the height after it as a power of ten, for as long as it stays within the axis.
fn heights(rate: f64, [lowest, highest]: [f64; 2]) -> Vec<[f64; 2]> {
    let path = descend(bowl::gradient, &dvector![1.0, 2.0], rate, STEPS);
    let heights = path.iter().map(|point| bowl::value(point).log10());
    let numbered = heights
        .enumerate()
        .map(|(step, height)| [step as f64, height]);
    numbered
        .take_while(|[_, height]| (lowest..=highest).contains(height))
        .collect()
}
