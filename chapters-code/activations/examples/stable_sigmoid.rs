//! What σ and its slope become in numbers that have an end (E-29, S1-81).

use activations::{
    saturation::{rounds_to_one, rounds_to_one_single},
    sigmoid::{sigmoid, sigmoid_as_printed, sigmoid_derivative, sigmoid_derivative_as_printed},
};
use worked::{Page, Table, fixed, scientific};

/// A number that may be exactly 0, not a number, or too small for fixed decimals.
fn shown(value: f64) -> String {
    if value.is_nan() {
        "not a number".to_string()
    } else if value.is_infinite() {
        "infinite".to_string()
    } else if value == 0.0 {
        "0".to_string()
    } else if (0.1..1e6).contains(&value.abs()) {
        fixed(value, 12)
    } else {
        power(value, 3)
    }
}

/// A small or large number in scientific form.
fn power(value: f64, decimals: usize) -> String {
    format!("${}$", scientific(value, decimals))
}

fn far_left() -> Table<5> {
    let mut table = Table::new([
        "$x$",
        "$e^{-x}$",
        "$\\sigma$ as printed",
        "$\\sigma$ in two branches",
        "$\\sigma'$ as printed",
    ]);
    for x in [-30.0, -400.0, -720.0, -800.0] {
        table.row([
            fixed(x, 0),
            shown((-x).exp()),
            shown(sigmoid_as_printed(x)),
            shown(sigmoid(x)),
            shown(sigmoid_derivative_as_printed(x)),
        ]);
    }
    table
}

fn slopes() -> Table<4> {
    let mut table = Table::new([
        "$x$",
        "$\\sigma(x)$",
        "$\\sigma(x)(1 - \\sigma(x))$",
        "$\\sigma(x)\\,\\sigma(-x)$",
    ]);
    for x in [5.0, 10.0, 20.0, 30.0, 36.0, 37.0, 40.0] {
        let output = sigmoid(x);
        let through_output = output * (1.0 - output);
        let (subtracted, multiplied) = if x < 30.0 {
            (power(through_output, 6), power(sigmoid_derivative(x), 12))
        } else {
            (shown(through_output), power(sigmoid_derivative(x), 12))
        };
        table.row([fixed(x, 0), fixed(output, 17), subtracted, multiplied]);
    }
    table
}

/// The page that the book includes.
pub fn page() -> String {
    let mut page = Page::new();
    page.block("far_left", far_left());
    page.block("slopes", slopes());
    page.value("double", fixed(rounds_to_one(), 2));
    page.value("single", fixed(rounds_to_one_single(), 2));
    page.value("slope_37", scientific(sigmoid_derivative(37.0), 12));
    page.value("slope_10", scientific(sigmoid_derivative(10.0), 1));
    page.value(
        "slower",
        fixed(sigmoid_derivative(0.0) / sigmoid_derivative(10.0), 0),
    );
    page.value("largest", fixed(f64::MAX.ln(), 2));
    page.to_string()
}

fn main() {
    print!("{}", page());
}
