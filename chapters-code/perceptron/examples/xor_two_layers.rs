//! XOR as AND of NAND and OR, unit by unit.

use nalgebra::DVector;
use perceptron::{gates, two_layers};
use worked::{Page, Table, fixed};

/// The page that the book includes.
pub fn page() -> String {
    let network = two_layers::xor();
    let mut page = Page::new();
    let mut table = Table::new(["$x_1$", "$x_2$", "NAND", "OR", "AND of both"]);
    for inputs in gates::INPUTS {
        let x = DVector::from_column_slice(&inputs);
        let (hidden, answer) = network.outputs(&x);
        table.row([x[0], x[1], hidden[0], hidden[1], answer].map(|number| fixed(number, 0)));
    }
    page.block("table", table);

    let mut table = Table::new(["lines", "regions"]);
    for lines in 1..=5 {
        table.row([lines.to_string(), two_layers::regions(lines).to_string()]);
    }
    page.block("regions", table);
    page.value("ten_lines", two_layers::regions(10));
    page.to_string()
}

fn main() {
    print!("{}", page());
}
