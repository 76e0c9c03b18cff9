//! The forward pass of the network with three layers of weights, number by number, in both forms.

use feedforward::three_layers;
use nalgebra::DMatrix;
use worked::{Page, Table, fixed};

/// The page that the book includes.
pub fn page() -> String {
    let mut page = Page::new();
    // The sums of the first layer are short enough to be done by hand, and the last layer's outputs are its sums.
    let network = three_layers::network();
    let trace = network.trace(&three_layers::inputs());
    let mut table = Table::new(["layer", "unit", "$z$", "$a$"]);
    for (index, z) in trace.pre_activations.iter().enumerate() {
        let (layer, a) = (index + 2, &trace.activations[index + 1]);
        for unit in 0..z.len() {
            if index > 0 {
                page.value(&format!("z{layer}_{}", unit + 1), fixed(z[unit], 12));
            }
            if index < 2 {
                page.value(&format!("a{layer}_{}", unit + 1), fixed(a[unit], 12));
            }
            table.row([
                layer.to_string(),
                (unit + 1).to_string(),
                fixed(z[unit], 12),
                fixed(a[unit], 12),
            ]);
        }
    }
    page.block("table", table);
    let rounded = trace.activations[1].map(|entry| (100.0 * entry).round() / 100.0);
    let sums = network.layers[1].pre_activations(&rounded);
    page.value("rounded", fixed(sums[0], 4));

    let start = DMatrix::from_row_slice(1, 2, three_layers::inputs().as_slice());
    let rows = three_layers::row_layers()
        .iter()
        .fold(start, |samples, layer| layer.forward(&samples));
    let difference = rows.transpose() - trace.outputs();
    page.value("difference_of_forms", fixed(difference.amax(), 12));
    page.to_string()
}

fn main() {
    print!("{}", page());
}
