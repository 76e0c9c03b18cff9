//! The shapes in a network with two inputs, hidden layers of three and two units, and two outputs.

use feedforward::three_layers;
use worked::{Page, Table};

/// The page that the book includes.
pub fn page() -> String {
    let mut page = Page::new();
    let network = three_layers::network();
    let mut table = Table::new([
        "leads from layer",
        "to layer",
        "takes",
        "gives",
        "shape of the weights",
        "biases",
    ]);
    for (index, layer) in network.layers.iter().enumerate() {
        let (units, inputs) = layer.weights.shape();
        table.row([
            (index + 1).to_string(),
            (index + 2).to_string(),
            inputs.to_string(),
            units.to_string(),
            format!("{units}×{inputs}"),
            layer.bias.len().to_string(),
        ]);
    }
    page.block("table", table);
    page.to_string()
}

fn main() {
    print!("{}", page());
}
