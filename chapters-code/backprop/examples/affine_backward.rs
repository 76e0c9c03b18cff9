//! The affine layer's way back with numbers, as columns and as rows (S3-04.11).

use backprop::{Affine, Layer};
use nalgebra::{DMatrix, dmatrix};
use worked::{Page, Table, fixed};

/// A matrix as LaTeX.
fn matrix(matrix: &DMatrix<f64>, decimals: usize) -> String {
    let rows: Vec<String> = matrix
        .row_iter()
        .map(|row| {
            row.iter()
                .map(|entry| fixed(*entry, decimals))
                .collect::<Vec<_>>()
                .join(" & ")
        })
        .collect();
    format!(
        "$\\begin{{pmatrix}} {} \\end{{pmatrix}}$",
        rows.join(" \\\\ ")
    )
}

/// The two notations side by side: each matrix and its transpose.
fn both_ways(rows: &[(&str, &DMatrix<f64>, usize)]) -> Table<3> {
    let heading = [
        "",
        "here: a sample is a column",
        "elsewhere: a sample is a row",
    ];
    let mut table = Table::new(heading);
    for (name, numbers, decimals) in rows {
        let sides = [
            matrix(numbers, *decimals),
            matrix(&numbers.transpose(), *decimals),
        ];
        let [columns, rows] = sides;
        table.row([(*name).to_string(), columns, rows]);
    }
    table
}

/// The page that the book includes.
pub fn page() -> String {
    let weights = dmatrix![0.5, 1.5; -1.0, 0.25; 2.0, -0.5];
    let inputs = dmatrix![1.0, 3.0; 2.0, -1.0];
    let gradient = dmatrix![1.0, 0.25; -2.0, 1.0; 0.5, -1.0];
    let bias = dmatrix![0.1; 0.2; 0.3];
    let mut layer = Affine::new(weights.clone(), bias.column(0).into_owned());
    let outputs = layer.forward(&inputs);
    let inputs_gradient = layer.backward(&gradient);
    let bias_gradient = DMatrix::from_column_slice(3, 1, layer.bias_gradient.as_slice());
    let rows = [
        ("$X$", &inputs, 0),
        ("$W$", &weights, 2),
        ("$\\mathbf b$", &bias, 1),
        ("$Z$", &outputs, 2),
        ("$G = \\partial L / \\partial Z$, given", &gradient, 2),
        ("$\\partial L / \\partial X$", &inputs_gradient, 3),
        ("$\\partial L / \\partial W$", &layer.weights_gradient, 2),
        ("$\\partial L / \\partial \\mathbf b$", &bias_gradient, 2),
    ];
    let mut page = Page::new();
    page.block("numbers", both_ways(&rows));
    page.to_string()
}

fn main() {
    print!("{}", page());
}
