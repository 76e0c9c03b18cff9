//! Two affine layers and the one layer that replaces them; and what a ReLU between them changes (E-36).

use activations::{collapse::Affine, relu::relu_of_vector};
use nalgebra::{DMatrix, DVector, dmatrix, dvector};
use worked::{Page, fixed};

fn layers() -> (Affine, Affine) {
    let first = Affine {
        weights: dmatrix![1.0, 2.0; 0.0, 1.0; -1.0, 1.0],
        bias: dvector![1.0, -1.0, 0.5],
    };
    let second = Affine {
        weights: dmatrix![2.0, 0.0, 1.0; 1.0, -1.0, 0.0],
        bias: dvector![0.5, 2.0],
    };
    (first, second)
}

fn tuple(vector: &DVector<f64>, decimals: usize) -> String {
    let entries: Vec<String> = vector.iter().map(|&entry| fixed(entry, decimals)).collect();
    format!("({})", entries.join(", "))
}

/// The page that the book includes.
pub fn page() -> String {
    let (first, second) = layers();
    let x = dvector![1.0, -2.0];
    let between = first.apply(&x);
    let one = first.collapsed_with(&second);
    let mut page = Page::new();
    page.value("x", tuple(&x, 0));
    page.value("between", tuple(&between, 1));
    page.value("layerwise", tuple(&second.apply(&between), 0));
    page.value("weights", rows(&one.weights));
    page.value("bias", tuple(&one.bias, 0));
    page.value("collapsed", tuple(&one.apply(&x), 0));
    let other = first.apply(&dvector![1.0, 1.0]);
    page.value("other_between", tuple(&other, 1));
    page.value(
        "other_with_relu",
        tuple(&second.apply(&relu_of_vector(&other)), 0),
    );
    let passed = relu_of_vector(&between);
    page.value("passed", tuple(&passed, 0));
    page.value("with_relu", tuple(&second.apply(&passed), 1));
    page.value("full_rank", one.weights.rank(1e-9));
    narrow_middle(&mut page);
    page.to_string()
}

/// One hidden unit between two inputs and two outputs.
fn narrow_middle(page: &mut Page) {
    let narrow = dmatrix![3.0; 4.0] * dmatrix![1.0, 2.0];
    page.value("narrow", rows(&narrow));
    page.value("rank", narrow.rank(1e-9));
}

/// The rows of a matrix of whole numbers, in the book's short form.
fn rows(matrix: &DMatrix<f64>) -> String {
    let rows: Vec<String> = matrix
        .row_iter()
        .map(|row| tuple(&row.transpose(), 0))
        .collect();
    rows.join(" and ")
}

fn main() {
    print!("{}", page());
}
