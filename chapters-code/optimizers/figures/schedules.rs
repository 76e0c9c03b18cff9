//! Three learning rates that change with time.

use drawing::{
    Axis, Figure, Plot, Stroke,
    palette::{BLUE, GREEN, VERMILLION},
};
use optimizers::schedule::{cosine, staircase, warm_up_then_cosine};

const STEPS: u32 = 100;

/// Draws the figure.
pub fn draw() -> String {
    let mut plot = Plot::new(
        Axis::new("step t", 0.0, 100.0).every(20.0),
        Axis::new("η", 0.0, 0.12).every(0.02),
    );
    let stairs = Stroke::dashed(GREEN);
    let (fading, warmed) = (Stroke::solid(BLUE), Stroke::dotted(VERMILLION));
    plot.path(
        &stairs_of(&curve(|step| staircase(0.1, 0.1, 40, step))),
        stairs,
    );
    plot.path(&curve(|step| cosine(0.1, 0.0, STEPS, step)), fading);
    plot.path(
        &curve(|step| warm_up_then_cosine(0.1, 10, STEPS, step)),
        warmed,
    );
    plot.key(
        [50.0, 0.114],
        &[
            (stairs, "staircase, a tenth every 40".to_string()),
            (fading, "cosine".to_string()),
            (warmed, "warm-up of 10, then cosine".to_string()),
        ],
    );
    Figure::single(plot).svg()
}

/// The rate of every step.
fn curve(rate: impl Fn(u32) -> f64) -> Vec<[f64; 2]> {
    (0..=STEPS)
        .map(|step| [f64::from(step), rate(step)])
        .collect()
}

/// The same points with a corner before each: the rate stays until the next step begins.
fn stairs_of(points: &[[f64; 2]]) -> Vec<[f64; 2]> {
    let pairs = points.windows(2);
    let corners = pairs.flat_map(|pair| [pair[0], [pair[1][0], pair[0][1]]]);
    corners.chain(points.last().copied()).collect()
}
