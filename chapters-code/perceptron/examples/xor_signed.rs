//! XOR in −1/+1 coding with the hidden units that the source's table implies, and two choices of output unit.

use nalgebra::dvector;
use perceptron::{Unit, two_layers};
use worked::{Page, Table, fixed};

/// The page that the book includes.
pub fn page() -> String {
    let network = two_layers::signed_xor();
    let simpler = Unit::new(&[1.0, -1.0], -1.0);
    let mut page = Page::new();
    let mut table = Table::new([
        "$(x_1, x_2)$",
        "$(h_1, h_2)$",
        "$0.7h_1 - 0.4h_2 - 1$",
        "output",
        "$h_1 - h_2 - 1$",
        "output",
    ]);
    for (first, second) in [(1.0, 1.0), (1.0, -1.0), (-1.0, 1.0), (-1.0, -1.0)] {
        let (hidden, answer) = network.sign_outputs(&dvector![first, second]);
        table.row([
            format!("({}, {})", fixed(first, 0), fixed(second, 0)),
            format!("({}, {})", fixed(hidden[0], 0), fixed(hidden[1], 0)),
            fixed(network.output.weighted_sum(&hidden), 1),
            fixed(answer, 0),
            fixed(simpler.weighted_sum(&hidden), 0),
            fixed(simpler.sign_output(&hidden), 0),
        ]);
    }
    page.block("table", table);
    page.to_string()
}

fn main() {
    print!("{}", page());
}
