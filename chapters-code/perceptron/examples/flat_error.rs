//! The number of errors as a function of one weight: a staircase, whose slope says nothing (S0-09, S4-17).

use perceptron::{Unit, gates::Gate, learning::Sample};
use worked::{Page, Table, fixed};

/// How many of AND's four samples a unit with weights (w, 1) and bias −1.5 gets wrong.
fn errors(weight: f64, samples: &[Sample]) -> f64 {
    let unit = Unit::new(&[weight, 1.0], -1.5);
    samples
        .iter()
        .filter(|sample| unit.output(&sample.inputs) != sample.label)
        .count() as f64
}

/// The page that the book includes.
pub fn page() -> String {
    let samples = Gate::AND.samples();
    let nudge = 1e-5;
    let mut page = Page::new();
    let mut table = Table::new(["$w_1$", "errors", "slope measured over $\\pm 0.00001$"]);
    for weight in [-0.4, 0.1, 0.4, 0.6, 1.0, 1.4, 1.6] {
        let slope =
            (errors(weight + nudge, &samples) - errors(weight - nudge, &samples)) / (2.0 * nudge);
        table.row([
            fixed(weight, 1),
            fixed(errors(weight, &samples), 0),
            fixed(slope, 0),
        ]);
    }
    page.block("slopes", table);
    page.to_string()
}

fn main() {
    print!("{}", page());
}
