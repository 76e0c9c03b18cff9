//! Layers counted three ways, and the parameters, of five networks.

use feedforward::{
    parameters::{LayerCounts, Parameters},
    two_two_two,
};
use worked::{Page, Table};

const NETWORKS: [&[usize]; 5] = [
    &[2, 2],
    &[2, 2, 2],
    &[2, 3, 2, 2],
    &[784, 50, 10],
    &[784, 50, 100, 10],
];

/// The page that the book includes.
pub fn page() -> String {
    let mut page = Page::new();
    page.block("layers", layers());
    page.block("parameters", parameters());
    let total = |sizes| Parameters::of_sizes(sizes).total();
    page.value("wide", total(&[784, 50, 10]));
    page.value("deep", total(&[784, 50, 100, 10]));
    page.value("extra", total(&[784, 50, 100, 10]) - total(&[784, 50, 10]));
    page.value(
        "two_two_two_weights",
        Parameters::of_network(&two_two_two::network()).weights,
    );
    page.to_string()
}

fn layers() -> Table<5> {
    let mut table = Table::new([
        "network",
        "rows of nodes",
        "layers of weights",
        "hidden layers",
        "deep, as the notes say",
    ]);
    for sizes in NETWORKS {
        let counts = LayerCounts::of_sizes(sizes);
        table.row([
            written(sizes),
            counts.rows_of_nodes.to_string(),
            counts.layers_of_weights.to_string(),
            counts.hidden_layers.to_string(),
            if counts.is_deep() { "yes" } else { "no" }.to_string(),
        ]);
    }
    table
}

fn parameters() -> Table<4> {
    let mut table = Table::new(["network", "weights", "biases", "together"]);
    for sizes in NETWORKS {
        let parameters = Parameters::of_sizes(sizes);
        table.row([
            written(sizes),
            parameters.weights.to_string(),
            parameters.biases.to_string(),
            parameters.total().to_string(),
        ]);
    }
    table
}

fn written(sizes: &[usize]) -> String {
    let texts: Vec<String> = sizes.iter().map(ToString::to_string).collect();
    texts.join("-")
}

fn main() {
    print!("{}", page());
}
