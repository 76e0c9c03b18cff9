//! The 2-2-2 network with its weights transposed, and with its hidden units in the other order.

use activations::Activation::Sigmoid;
use feedforward::{Dense, Network, two_two_two};
use nalgebra::DMatrix;
use worked::{Page, Table, fixed};

/// The page that the book includes.
pub fn page() -> String {
    let (first, second) = (two_two_two::first_weights(), two_two_two::second_weights());
    // Reordering the hidden units exchanges the rows that make them and the columns that read them.
    let mut reordered = [first.clone(), second.clone()];
    reordered[0].swap_rows(0, 1);
    reordered[1].swap_columns(0, 1);
    let [reordered_first, reordered_second] = reordered;
    let variants = [
        ("as they are", first.clone(), second.clone()),
        ("$W^{(1)}$ transposed", first.transpose(), second.clone()),
        ("$W^{(2)}$ transposed", first.clone(), second.transpose()),
        ("both transposed", first.transpose(), second.transpose()),
        ("hidden units exchanged", reordered_first, reordered_second),
    ];
    let mut table = Table::new(["weights", "$a_1^{(3)}$", "$a_2^{(3)}$"]);
    for (name, first, second) in variants {
        let outputs = network(first, second).forward(&two_two_two::inputs());
        table.row([
            name.to_string(),
            fixed(outputs[0], 12),
            fixed(outputs[1], 12),
        ]);
    }
    let mut page = Page::new();
    page.block("table", table);
    page.to_string()
}

fn network(first: DMatrix<f64>, second: DMatrix<f64>) -> Network {
    Network::new(vec![
        Dense::without_bias(first, Sigmoid),
        Dense::without_bias(second, Sigmoid),
    ])
}

fn main() {
    print!("{}", page());
}
