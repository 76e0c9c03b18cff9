//! A ReLU unit that no sample can reach, and the leaky unit that comes back (S0-11, S1-83).

use activations::{
    Activation,
    dead::{Sample, is_dead, mean_gradient, mean_loss, train},
    one_input::OneInput,
};
use worked::{Page, Table, fixed};

/// Inputs, and as wanted answers the inputs themselves.
const SAMPLES: [Sample; 4] = [(1.0, 1.0), (2.0, 2.0), (3.0, 3.0), (4.0, 4.0)];
const LEARNING_RATE: f64 = 0.1;

fn start(activation: Activation) -> OneInput {
    OneInput {
        weight: 1.0,
        bias: -6.0,
        activation,
    }
}

fn trace(activation: Activation) -> Table<7> {
    let path = train(start(activation), &SAMPLES, LEARNING_RATE, 500);
    let mut table = Table::new([
        "step",
        "$w$",
        "$b$",
        "loss",
        "slope in $w$",
        "slope in $b$",
        "dead",
    ]);
    for step in [0, 1, 10, 50, 100, 500] {
        table.row(row(step, &path[step]));
    }
    table
}

fn row(step: usize, unit: &OneInput) -> [String; 7] {
    let [by_weight, by_bias] = mean_gradient(unit, &SAMPLES);
    let dead = is_dead(unit, &SAMPLES);
    [
        step.to_string(),
        fixed(unit.weight, 4),
        fixed(unit.bias, 4),
        fixed(mean_loss(unit, &SAMPLES), 4),
        fixed(by_weight, 4),
        fixed(by_bias, 4),
        if dead { "yes" } else { "no" }.to_string(),
    ]
}

/// The page that the book includes.
pub fn page() -> String {
    let mut page = Page::new();
    page.value("w", fixed(start(Activation::Relu).weight, 0));
    page.value("b", fixed(start(Activation::Relu).bias, 0));
    page.value("rate", fixed(LEARNING_RATE, 1));
    page.block("relu", trace(Activation::Relu));
    page.block("leaky", trace(Activation::LeakyRelu { slope: 0.1 }));
    let path = train(
        start(Activation::LeakyRelu { slope: 0.1 }),
        &SAMPLES,
        LEARNING_RATE,
        500,
    );
    let first = path
        .iter()
        .position(|unit| SAMPLES.iter().any(|&(x, _)| unit.weighted_sum(x) > 0.0));
    page.value("wakes", first.expect("the leaky unit fires in the end"));
    page.to_string()
}

fn main() {
    print!("{}", page());
}
