//! The loss of the book's network over a thousand steps, for both learning rates, with powers of 10 on both axes.

use backprop::deltas::{loss, trained};
use drawing::{
    Axis, Figure, Place, Plot, Stroke,
    palette::{BLUE, VERMILLION},
};
use feedforward::two_two_two;

/// Draws the figure.
pub fn draw() -> String {
    let mut plot = Plot::new(
        Axis::new("log₁₀ of the steps", 0.0, 3.0).every(1.0),
        Axis::new("log₁₀ of the loss", -4.0, 0.0).every(1.0),
    );
    plot.path(&curve(1.0), Stroke::solid(BLUE));
    plot.path(&curve(0.1), Stroke::dashed(VERMILLION));
    plot.label([1.05, -1.75], Place::Left, "η = 1", BLUE);
    plot.label([2.15, -1.15], Place::Right, "η = 0.1", VERMILLION);
    Figure::single(plot).svg()
}

/// The logarithms of steps and loss, at steps that are evenly spread on their axis.
fn curve(rate: f64) -> Vec<[f64; 2]> {
    let (x, y) = (two_two_two::inputs(), two_two_two::wanted());
    let networks = trained(&two_two_two::network(), (&x, &y), rate, 1000);
    let mut steps: Vec<usize> = (0..=60)
        .map(|tick| step_at(f64::from(tick) / 20.0))
        .collect();
    steps.dedup();
    let point = |step: usize| {
        let loss = loss(&networks[step].forward(&x), &y);
        [(step as f64).log10(), loss.log10()]
    };
    steps.into_iter().map(point).collect()
}

/// The step whose logarithm is nearest.
fn step_at(logarithm: f64) -> usize {
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a step is a number between 1 and 1000"
    )]
    let step = 10_f64.powf(logarithm).round() as usize;
    step
}
