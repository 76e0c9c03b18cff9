//! The loss of two units that start in the same place: a dead ReLU, and a leaky one.

use activations::{
    Activation,
    dead::{Sample, mean_loss, train},
    one_input::OneInput,
};
use drawing::{
    Axis, Figure, Place, Plot, Stroke,
    palette::{BLUE, VERMILLION},
};

/// Inputs, and as wanted answers the inputs themselves.
const SAMPLES: [Sample; 4] = [(1.0, 1.0), (2.0, 2.0), (3.0, 3.0), (4.0, 4.0)];
const STEPS: usize = 500;

/// Draws the figure.
pub fn draw() -> String {
    let mut plot = Plot::new(
        Axis::new("step of learning", 0.0, STEPS as f64).every(100.0),
        Axis::new("loss", 0.0, 5.0).every(1.0),
    );
    let dead = losses(Activation::Relu);
    plot.path(&dead, Stroke::solid(VERMILLION));
    plot.label(dead[STEPS / 2], Place::Below, "ReLU: dead", VERMILLION);
    let leaky = losses(Activation::LeakyRelu { slope: 0.1 });
    plot.path(&leaky, Stroke::dashed(BLUE));
    plot.label([130.0, 0.95], Place::Right, "leaky ReLU", BLUE);
    Figure::single(plot).svg()
}

/// The loss before each step, and after the last.
fn losses(activation: Activation) -> Vec<[f64; 2]> {
    let start = OneInput {
        weight: 1.0,
        bias: -6.0,
        activation,
    };
    let path = train(start, &SAMPLES, 0.1, STEPS);
    let losses = path.iter().enumerate();
    let losses = losses.map(|(step, unit)| [step as f64, mean_loss(unit, &SAMPLES)]);
    losses.collect()
}
