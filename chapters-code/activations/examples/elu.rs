//! ELU and its slope, and the jump of the slope at 0 (W-4, E-38).

use activations::elu::{elu, elu_derivative};
use worked::{Page, Table, fixed};

/// Leaky ReLU, and two ELUs with their slopes.
fn table() -> Table<6> {
    let mut table = Table::new([
        "$x$",
        "leaky, slope 0.1",
        "ELU, $\\alpha = 1$",
        "its slope",
        "ELU, $\\alpha = 0.5$",
        "its slope",
    ]);
    for x in [-5.0, -2.0, -1.0, -0.5, 0.0, 0.5, 2.0] {
        table.row([
            fixed(x, 1),
            fixed(activations::relu::leaky_relu(x, 0.1), 2),
            fixed(elu(x, 1.0), 12),
            fixed(elu_derivative(x, 1.0), 12),
            fixed(elu(x, 0.5), 12),
            fixed(elu_derivative(x, 0.5), 12),
        ]);
    }
    table
}

/// Slopes on either side of 0, measured to one side each.
fn kink() -> Table<3> {
    let h = 1e-7;
    let mut table = Table::new(["$\\alpha$", "slope just left of 0", "slope just right of 0"]);
    for alpha in [0.5, 1.0, 2.0] {
        table.row([
            fixed(alpha, 1),
            fixed((elu(0.0, alpha) - elu(-h, alpha)) / h, 6),
            fixed((elu(h, alpha) - elu(0.0, alpha)) / h, 6),
        ]);
    }
    table
}

/// The page that the book includes.
pub fn page() -> String {
    let mut page = Page::new();
    page.block("table", table());
    page.block("kink", kink());
    page.to_string()
}

fn main() {
    print!("{}", page());
}
