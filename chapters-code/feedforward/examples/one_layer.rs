//! A layer of two units with three inputs, unit by unit, and a square layer whose weights are transposed by mistake.

use activations::Activation::{Identity, Sigmoid};
use feedforward::Dense;
use nalgebra::{DVector, RowDVector, dmatrix, dvector};
use worked::{Page, Table, fixed};

/// The page that the book includes.
pub fn page() -> String {
    let mut page = Page::new();
    let weights = dmatrix![1.0, -2.0, 0.5; 0.25, 1.0, -1.0];
    let layer = Dense::new(weights, dvector![0.5, -1.0], Sigmoid);
    let inputs = dvector![2.0, 1.0, 4.0];
    let z = layer.pre_activations(&inputs);
    let a = layer.forward(&inputs);
    let mut table = Table::new(["unit", "its row of $W$", "its bias", "$z$", "$\\sigma(z)$"]);
    for unit in 0..2 {
        table.row([
            (unit + 1).to_string(),
            row(&layer.weights.row(unit).into_owned()),
            fixed(layer.bias[unit], 1),
            fixed(z[unit], 1),
            fixed(a[unit], 12),
        ]);
    }
    page.block("units", table);

    let square = dmatrix![1.0, 2.0; 3.0, -1.0];
    let right = Dense::without_bias(square.clone(), Identity);
    let wrong = Dense::without_bias(square.transpose(), Identity);
    let inputs = dvector![1.0, 2.0];
    page.value("right", pair(&right.forward(&inputs)));
    page.value("wrong", pair(&wrong.forward(&inputs)));
    page.to_string()
}

fn row(weights: &RowDVector<f64>) -> String {
    let texts: Vec<String> = weights.iter().map(|&weight| fixed(weight, 2)).collect();
    format!("({})", texts.join(", "))
}

fn pair(vector: &DVector<f64>) -> String {
    format!("({}, {})", fixed(vector[0], 0), fixed(vector[1], 0))
}

fn main() {
    print!("{}", page());
}
