//! The 2-2-2 network's loss as a sum over its outputs and as a mean, with the slope of one weight (E-18).

use backprop::parameters::{parameters, with_parameters};
use feedforward::two_two_two;
use gradients::gradient::numerical_gradient;
use losses::SquaredError;
use nalgebra::DVector;
use worked::{Page, Table, fixed};

/// The loss, and its slope in the first weight of the first layer by a central difference.
fn loss_and_slope(convention: SquaredError) -> (f64, f64) {
    let network = two_two_two::network();
    let loss = |numbers: &DVector<f64>| {
        let outputs = with_parameters(&network, numbers).forward(&two_two_two::inputs());
        convention.value(&outputs, &two_two_two::wanted())
    };
    let start = parameters(&network);
    (loss(&start), numerical_gradient(loss, &start, 1e-5)[0])
}

/// The page that the book includes.
pub fn page() -> String {
    let mut page = Page::new();
    let mut table = Table::new(["loss", "value", "slope in $w_{11}^{(1)}$, measured"]);
    let rows = [
        (SquaredError::HalfSum, "$J_1 + J_2$"),
        (
            SquaredError::HalfMean,
            "$\\frac{1}{2N} \\sum$ with $N = 2$ outputs",
        ),
    ];
    for (convention, name) in rows {
        let (value, slope) = loss_and_slope(convention);
        table.row([name.to_string(), fixed(value, 12), fixed(slope, 8)]);
    }
    page.block("factor", table);
    page.to_string()
}

fn main() {
    print!("{}", page());
}
