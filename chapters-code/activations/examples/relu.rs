//! ReLU of numbers and of a vector, there and back (S0-11, S2-11, S3-02.12, S3-04.8).

use activations::relu::{relu, relu_backward, relu_derivative, relu_mask, relu_of_vector};
use nalgebra::{DVector, dvector};
use worked::{Page, Table, fixed};

fn tuple(vector: &DVector<f64>) -> String {
    let entries: Vec<String> = vector.iter().map(|&entry| fixed(entry, 1)).collect();
    format!("({})", entries.join(", "))
}

/// Values, slopes by the formula, and measured ones.
fn table() -> Table<4> {
    let h = 1e-5;
    let mut table = Table::new([
        "$x$",
        "$\\operatorname{relu}(x)$",
        "$\\operatorname{relu}'(x)$",
        "measured slope",
    ]);
    for x in [-2.0, -0.5, 0.0, 0.5, 2.0] {
        table.row([
            fixed(x, 1),
            fixed(relu(x), 1),
            fixed(relu_derivative(x), 0),
            fixed((relu(x + h) - relu(x - h)) / (2.0 * h), 6),
        ]);
    }
    table
}

/// Four units: their sums there, and a gradient back.
fn layer() -> Table<2> {
    let z = dvector![1.5, -0.5, 0.0, 2.0];
    let from_above = dvector![0.3, -0.8, 0.6, -0.2];
    let mask = relu_mask(&z);
    let mut vectors = Table::new(["what", "vector"]);
    for (name, vector) in [
        ("weighted sums $\\mathbf z$", z.clone()),
        ("outputs $\\mathbf a$", relu_of_vector(&z)),
        ("mask $\\mathbf m$", mask.clone()),
        ("comes back to the outputs", from_above.clone()),
        ("goes on to the sums", relu_backward(&mask, &from_above)),
    ] {
        vectors.row([name.to_string(), tuple(&vector)]);
    }
    vectors
}

/// The page that the book includes.
pub fn page() -> String {
    let mut page = Page::new();
    page.block("table", table());
    page.block("layer", layer());
    page.to_string()
}

fn main() {
    print!("{}", page());
}
