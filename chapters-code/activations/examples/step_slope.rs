//! The slope of a loss, measured for a unit with a step and for one with a sigmoid (S0-09, S1-22, S3-02.4).

use activations::{Activation, one_input::OneInput};
use nalgebra::DMatrix;
use worked::{Page, Table, fixed};

/// The nudge of the central differences.
const H: f64 = 1e-5;
const X: f64 = 2.0;
const LABEL: f64 = 1.0;
const BIAS: f64 = -1.0;

fn unit(weight: f64, activation: Activation) -> OneInput {
    OneInput {
        weight,
        bias: BIAS,
        activation,
    }
}

/// The central difference of ½ (o − y)² in w.
fn measured_slope(weight: f64, activation: Activation) -> f64 {
    let loss = |weight| unit(weight, activation).loss(X, LABEL);
    (loss(weight + H) - loss(weight - H)) / (2.0 * H)
}

/// The loss and its measured slope, for a step and for a sigmoid.
fn slopes() -> Table<8> {
    let mut table = Table::new([
        "$w$",
        "$z$",
        "step: $o$",
        "loss",
        "slope in $w$",
        "sigmoid: $o$",
        "loss",
        "slope in $w$",
    ]);
    for weight in [-1.0, 0.0, 0.4, 0.6, 1.0, 2.0] {
        table.row(row(weight).try_into().expect("a row has eight cells"));
    }
    table
}

fn row(weight: f64) -> Vec<String> {
    let mut cells = vec![
        fixed(weight, 1),
        fixed(unit(weight, Activation::Step).weighted_sum(X), 1),
    ];
    for (activation, decimals) in [(Activation::Step, 1), (Activation::Sigmoid, 6)] {
        let unit = unit(weight, activation);
        cells.push(fixed(unit.output(X), decimals));
        cells.push(fixed(unit.loss(X, LABEL), decimals));
        cells.push(fixed(measured_slope(weight, activation), decimals));
    }
    cells
}

/// The page that the book includes.
pub fn page() -> String {
    let mut page = Page::new();
    page.block("slopes", slopes());
    page.value("x", fixed(X, 0));
    page.value("b", fixed(BIAS, 0));
    page.value("y", fixed(LABEL, 0));
    page.value("jump", fixed(0.5, 1));
    page.value("at_jump", fixed(measured_slope(0.5, Activation::Step), 0));
    let before = unit(0.4, Activation::Sigmoid);
    let slope = before.gradient(X, LABEL)[0];
    let after = unit(0.4 - slope, Activation::Sigmoid);
    page.value("slope", fixed(slope, 6));
    page.value("loss_before", fixed(before.loss(X, LABEL), 6));
    page.value("loss_after", fixed(after.loss(X, LABEL), 6));

    let sums = DMatrix::from_row_slice(2, 3, &[-1.0, 0.0, 0.3, 2.0, -0.2, 0.001]);
    page.block("sums", matrix(&sums));
    page.block("outputs", matrix(&Activation::Step.values(&sums)));
    page.to_string()
}

/// The matrix as a table of code: one row a line.
fn matrix(entries: &DMatrix<f64>) -> String {
    let rows: Vec<String> = entries
        .row_iter()
        .map(|row| row.iter().map(|entry| format!("{entry:>8}")).collect())
        .collect();
    format!("```text\n{}\n```", rows.join("\n"))
}

fn main() {
    print!("{}", page());
}
