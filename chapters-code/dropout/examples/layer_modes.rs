//! One batch through a dropout layer, in training, back again, and in evaluation (S3-05.15).

use backprop::{Layer, layer::Mode};
use dropout::Dropout;
use nalgebra::{DMatrix, dmatrix};
use rand::SeedableRng;
use rand_chacha::ChaCha8Rng;
use worked::{Page, Table, fixed};

fn written(matrix: &DMatrix<f64>) -> String {
    let rows = matrix.row_iter().map(|row| {
        let entries: Vec<String> = row.iter().map(|&entry| fixed(entry, 0)).collect();
        entries.join(" & ")
    });
    let rows: Vec<String> = rows.collect();
    format!(
        "$\\begin{{pmatrix}} {} \\end{{pmatrix}}$",
        rows.join(" \\\\ ")
    )
}

/// The page that the book includes.
pub fn page() -> String {
    let mut page = Page::new();
    let inputs = dmatrix![1.0, 2.0, 3.0; 4.0, 5.0, 6.0];
    let ones = DMatrix::from_element(2, 3, 1.0);
    let mut layer = Dropout::new(0.5, ChaCha8Rng::seed_from_u64(4));
    let mut table = Table::new([
        "",
        "outputs",
        "gradient of the inputs, if that of the outputs is 1",
    ]);
    let modes = [
        ("first pass in training", Mode::Training),
        ("second pass in training", Mode::Training),
        ("in evaluation", Mode::Evaluation),
    ];
    for (name, mode) in modes {
        layer.set_mode(mode);
        let outputs = layer.forward(&inputs);
        let gradient = layer.backward(&ones);
        table.row([name.to_string(), written(&outputs), written(&gradient)]);
    }
    page.block("passes", table);
    page.to_string()
}

fn main() {
    print!("{}", page());
}
