//! A sigmoid unit that is wrong: its slope under the squared error and under cross-entropy, and both forms of the loss.

use activations::sigmoid::sigmoid;
use losses::binary::{binary_cross_entropy, binary_from_logit, logit_slope};
use worked::{Page, Table, fixed, scientific};

/// ∂(½(σ(z) − y)²)/∂z.
fn squared_slope(logit: f64, label: f64) -> f64 {
    (sigmoid(logit) - label) * sigmoid(logit) * sigmoid(-logit)
}

/// The page that the book includes.
pub fn page() -> String {
    let mut page = Page::new();
    let mut table = Table::new([
        "$z$",
        "$h = \\sigma(z)$",
        "slope of $\\frac12 (h - 1)^2$",
        "slope of $-\\ln h$",
    ]);
    for logit in [-20.0, -10.0, -5.0, -2.0, 0.0, 2.0, 5.0] {
        table.row([
            fixed(logit, 0),
            fixed(sigmoid(logit), 6),
            format!("${}$", scientific(squared_slope(logit, 1.0), 2)),
            fixed(logit_slope(logit, 1.0), 6),
        ]);
    }
    page.block("slopes", table);
    let mut table = Table::new([
        "$z$",
        "$-\\ln(1 - \\sigma(z))$, in two steps",
        "from the logit",
    ]);
    for logit in [1.0, 10.0, 30.0, 36.0, 40.0, 800.0] {
        let in_two_steps = binary_cross_entropy(sigmoid(logit), 0.0);
        table.row([
            fixed(logit, 0),
            if in_two_steps.is_finite() {
                fixed(in_two_steps, 6)
            } else {
                format!("`{in_two_steps}`")
            },
            fixed(binary_from_logit(logit, 0.0), 6),
        ]);
    }
    page.block("stable", table);
    page.to_string()
}

fn main() {
    print!("{}", page());
}
