//! As many samples as units: a bias that is added along the wrong side fits as well, and answers wrongly.

use activations::Activation::Identity;
use feedforward::Dense;
use nalgebra::{DMatrix, DVector, dmatrix, dvector};
use worked::{Page, Table, fixed};

/// The page that the book includes.
pub fn page() -> String {
    let layer = Dense::new(dmatrix![1.0, 2.0; 3.0, 1.0], dvector![10.0, 20.0], Identity);
    let samples = dmatrix![1.0, 0.0; 0.0, 1.0];
    let right = layer.batch_pre_activations(&samples);
    let ones = DVector::repeat(samples.ncols(), 1.0);
    let wrong = &layer.weights * &samples + ones * layer.bias.transpose();
    let mut table = Table::new(["sample", "one bias a unit", "one bias a sample"]);
    for sample in 0..samples.ncols() {
        table.row([
            (sample + 1).to_string(),
            column(&right, sample),
            column(&wrong, sample),
        ]);
    }
    let mut page = Page::new();
    page.block("table", table);
    page.to_string()
}

fn column(sums: &DMatrix<f64>, sample: usize) -> String {
    let sums = sums.column(sample);
    format!("({}, {})", fixed(sums[0], 0), fixed(sums[1], 0))
}

fn main() {
    print!("{}", page());
}
