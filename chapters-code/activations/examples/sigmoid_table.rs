//! The sigmoid and its slope at nine places, the slope also measured (W-4, S1-23, S1-65).

use activations::sigmoid::{sigmoid, sigmoid_derivative};
use worked::{Page, Table, fixed};

/// Values, slopes, and slopes measured over a nudge to both sides.
fn table() -> Table<4> {
    let h = 1e-5;
    let mut table = Table::new(["$x$", "$\\sigma(x)$", "$\\sigma'(x)$", "measured slope"]);
    for x in [-5.0, -2.0, -1.0, -0.5, 0.0, 0.5, 1.0, 2.0, 5.0] {
        let measured = (sigmoid(x + h) - sigmoid(x - h)) / (2.0 * h);
        table.row([
            fixed(x, 1),
            fixed(sigmoid(x), 12),
            fixed(sigmoid_derivative(x), 12),
            fixed(measured, 8),
        ]);
    }
    table
}

/// What the steepest slope leaves after some layers.
fn powers() -> Table<2> {
    let mut table = Table::new(["layers", "$\\left(\\frac14\\right)^n$"]);
    for layers in [1, 2, 5, 10] {
        table.row([
            layers.to_string(),
            fixed(sigmoid_derivative(0.0).powi(layers), 12),
        ]);
    }
    table
}

/// The page that the book includes.
pub fn page() -> String {
    let mut page = Page::new();
    page.block("table", table());
    page.block("powers", powers());
    page.value("at_1", fixed(sigmoid(1.0), 12));
    page.value("at_minus_1", fixed(sigmoid(-1.0), 12));
    page.value("slope_at_1", fixed(sigmoid_derivative(1.0), 12));
    page.value("slope_at_5", fixed(sigmoid_derivative(5.0), 12));
    page.to_string()
}

fn main() {
    print!("{}", page());
}
