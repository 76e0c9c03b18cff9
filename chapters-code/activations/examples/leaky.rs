//! The slope of leaky ReLU: which values it may have, and what ten units on the negative side leave (E-37).

use activations::relu::{leaky_relu, leaky_relu_derivative};
use worked::{Page, Table, fixed, scientific};

/// The maximum as the notes print it, beside the definition.
fn maximum() -> Table<4> {
    let mut table = Table::new([
        "slope $a$",
        "$x$",
        "$\\max(ax, x)$",
        "$x$ if positive, else $ax$",
    ]);
    for slope in [0.01, 0.1, 2.0] {
        for x in [-3.0, 3.0] {
            table.row([
                fixed(slope, 2),
                fixed(x, 0),
                fixed(x.max(slope * x), 2),
                fixed(leaky_relu(x, slope), 2),
            ]);
        }
    }
    table
}

/// What one unit and ten units leave of a gradient.
fn ten_units() -> Table<3> {
    let mut table = Table::new(["slope $a$", "one unit", "ten units in a row"]);
    for slope in [0.1, 0.01] {
        let one = leaky_relu_derivative(-1.0, slope);
        table.row([
            fixed(slope, 2),
            fixed(one, 2),
            format!("${}$", scientific(one.powi(10), 0)),
        ]);
    }
    table
}

/// The page that the book includes.
pub fn page() -> String {
    let mut page = Page::new();
    page.block("maximum", maximum());
    page.block("ten_units", ten_units());
    page.to_string()
}

fn main() {
    print!("{}", page());
}
