//! Three maps of the plane, two inputs, two tests: sums go to sums, multiples go to multiples.

use activations::Activation::Sigmoid;
use feedforward::linear_map::matrix_of;
use nalgebra::{DMatrix, DVector, dmatrix, dvector};
use worked::{Page, Table, fixed};

fn weights() -> DMatrix<f64> {
    dmatrix![2.0, -1.0; 1.0, 1.0]
}

fn linear(x: &DVector<f64>) -> DVector<f64> {
    weights() * x
}

fn affine(x: &DVector<f64>) -> DVector<f64> {
    linear(x) + dvector![1.0, -2.0]
}

fn bent(x: &DVector<f64>) -> DVector<f64> {
    linear(x).map(|entry| Sigmoid.value(entry))
}

/// A map with its formula and the decimals that its values need.
type Row = (&'static str, fn(&DVector<f64>) -> DVector<f64>, usize);

/// The page that the book includes.
pub fn page() -> String {
    let mut page = Page::new();
    let maps: [Row; 3] = [
        ("$W\\mathbf x$", linear, 0),
        ("$W\\mathbf x + \\mathbf b$", affine, 0),
        ("$\\sigma(W\\mathbf x)$", bent, 4),
    ];
    let (u, v) = (dvector![1.0, 2.0], dvector![3.0, -1.0]);
    let mut sums = Table::new([
        "$f$",
        "$f(\\mathbf u + \\mathbf v)$",
        "$f(\\mathbf u) + f(\\mathbf v)$",
    ]);
    let mut multiples = Table::new(["$f$", "$f(3 \\mathbf u)$", "$3 f(\\mathbf u)$"]);
    for (formula, map, decimals) in maps {
        let (together, apart) = (map(&(&u + &v)), map(&u) + map(&v));
        sums.row([
            formula.to_string(),
            pair(&together, decimals),
            pair(&apart, decimals),
        ]);
        let (before, after) = (map(&(3.0 * &u)), 3.0 * map(&u));
        multiples.row([
            formula.to_string(),
            pair(&before, decimals),
            pair(&after, decimals),
        ]);
    }
    page.block("sums", sums);
    page.block("multiples", multiples);
    let found = matrix_of(linear, 2);
    page.value("image_1", pair(&found.column(0).into_owned(), 0));
    page.value("image_2", pair(&found.column(1).into_owned(), 0));
    page.value("area", fixed(found.determinant(), 0));
    page.to_string()
}

fn pair(vector: &DVector<f64>, decimals: usize) -> String {
    format!(
        "({}, {})",
        fixed(vector[0], decimals),
        fixed(vector[1], decimals)
    )
}

fn main() {
    print!("{}", page());
}
