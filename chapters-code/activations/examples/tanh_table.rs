//! tanh beside σ: values, slopes, and where tanh becomes the flatter of the two (W-4, E-28).

use activations::{
    saturation::slopes_cross,
    sigmoid::{sigmoid, sigmoid_derivative},
    tanh::{tanh, tanh_derivative},
};
use worked::{Page, Table, fixed};

/// Values in both forms, and slopes.
fn table() -> Table<4> {
    let mut table = Table::new(["$x$", "$\\tanh x$", "$2\\,\\sigma(2x) - 1$", "$\\tanh' x$"]);
    for x in [-5.0, -2.0, -1.0, -0.5, 0.0, 0.5, 1.0, 2.0, 5.0] {
        table.row([
            fixed(x, 1),
            fixed(tanh(x), 12),
            fixed(2.0 * sigmoid(2.0 * x) - 1.0, 12),
            fixed(tanh_derivative(x), 12),
        ]);
    }
    table
}

/// The slope of tanh over that of σ.
fn quotients() -> Table<4> {
    let mut table = Table::new(["$x$", "$\\tanh' x$", "$\\sigma'(x)$", "quotient"]);
    for x in [0.0, 1.0, slopes_cross(), 2.0, 3.0, 5.0, 10.0] {
        let (of_tanh, of_sigmoid) = (tanh_derivative(x), sigmoid_derivative(x));
        table.row([
            fixed(x, 2),
            fixed(of_tanh, 10),
            fixed(of_sigmoid, 10),
            fixed(of_tanh / of_sigmoid, 5),
        ]);
    }
    table
}

/// The page that the book includes.
pub fn page() -> String {
    let mut page = Page::new();
    page.block("table", table());
    page.block("quotients", quotients());
    page.value("crossing", fixed(slopes_cross(), 12));
    page.value("both_there", fixed(sigmoid_derivative(slopes_cross()), 12));
    page.to_string()
}

fn main() {
    print!("{}", page());
}
