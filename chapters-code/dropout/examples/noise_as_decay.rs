//! For a linear unit, dropout on its inputs is a weight decay in the mean (S3-05.14, S3-05.15).

use dropout::all_masks::mean_over_masks;
use nalgebra::dvector;
use worked::{Page, fixed};

/// The page that the book includes.
pub fn page() -> String {
    let mut page = Page::new();
    let (weights, inputs, wanted) = (dvector![2.0, -1.0, 0.5], dvector![1.0, 3.0, 2.0], 1.0);
    let loss = |answer: f64| 0.5 * (answer - wanted).powi(2);
    let products = weights.component_mul(&inputs);
    let mean = mean_over_masks(3, 0.5, |mask| loss(2.0 * mask.dot(&products)));
    page.value("mean", fixed(mean, 2));
    page.value("plain", fixed(loss(products.sum()), 2));
    page.value("penalty", fixed(0.5 * products.norm_squared(), 2));
    page.to_string()
}

fn main() {
    print!("{}", page());
}
