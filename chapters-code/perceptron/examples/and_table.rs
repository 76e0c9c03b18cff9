//! The AND unit of the source, input by input, and what becomes of it when its three numbers are read differently.

use nalgebra::{DVector, dvector};
use perceptron::{Unit, gates, unit::step};
use worked::{Page, Table, fixed};

fn outputs(weighted_sum: impl Fn(f64, f64) -> f64) -> String {
    gates::INPUTS
        .map(|[first, second]| fixed(step(weighted_sum(first, second)), 0))
        .join(", ")
}

/// The page that the book includes.
pub fn page() -> String {
    let unit = gates::and();
    let mut page = Page::new();
    let mut table = Table::new(["$x_1$", "$x_2$", "$s = w_1 x_1 + w_2 x_2 + b$", "$o$"]);
    for inputs in gates::INPUTS {
        let x = DVector::from_column_slice(&inputs);
        let s = unit.weighted_sum(&x);
        let sum = format!(
            "$({}\\times {}) + ({}\\times {}) + ({}) = {}$",
            fixed(unit.weights[0], 1),
            fixed(x[0], 0),
            fixed(unit.weights[1], 1),
            fixed(x[1], 0),
            fixed(unit.bias, 1),
            fixed(s, 1)
        );
        table.row([
            fixed(x[0], 0),
            fixed(x[1], 0),
            sum,
            fixed(unit.output(&x), 0),
        ]);
    }
    page.block("table", table);
    page.value("w1", fixed(unit.weights[0], 1));
    page.value("w2", fixed(unit.weights[1], 1));
    page.value("b", fixed(unit.bias, 1));
    page.value("theta", fixed(-unit.bias, 1));
    page.block("readings", readings());
    page.to_string()
}

/// The same three numbers 1, 1, −1.5 under the namings that the notes use.
fn readings() -> Table<3> {
    let mut table = Table::new(["reading", "outputs for 00, 01, 10, 11", "is it AND?"]);
    let mut row = |reading: &str, outputs: String| {
        let is_and = if outputs == "0, 0, 0, 1" { "yes" } else { "no" };
        table.row([reading.to_string(), outputs, is_and.to_string()]);
    };
    row(
        "weights 1, 1 and bias −1.5, added",
        outputs(|first, second| first + second - 1.5),
    );
    row(
        "weights 1, 1 and threshold +1.5, subtracted",
        outputs(|first, second| first + second - 1.5),
    );
    row(
        "the bias −1.5 put where a threshold is subtracted",
        outputs(|first, second| first + second + 1.5),
    );
    let shifted = Unit::new(&[1.0, -1.5], 1.0);
    let sum = |first, second| shifted.weighted_sum(&dvector![first, second]);
    row("$w_0 = 1$ taken as the bias, weights 1, −1.5", outputs(sum));
    table
}

fn main() {
    print!("{}", page());
}
