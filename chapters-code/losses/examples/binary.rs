//! Binary cross-entropy with and without its bracket (S2-24, E-33).

use losses::binary::{binary_cross_entropy, mean_binary_cross_entropy, mean_binary_gradient};
use nalgebra::{DVector, dvector};
use worked::{Page, Table, fixed};

/// The formula as it is printed: the sum and the factor −1/N end before the second term, which is summed here
/// because its index would have no meaning otherwise.
fn literal(h: &DVector<f64>, y: &DVector<f64>) -> f64 {
    let first: f64 = y.zip_map(h, |y, h| y * h.ln()).sum();
    -first / h.len() as f64 + second(h, y)
}

fn second(h: &DVector<f64>, y: &DVector<f64>) -> f64 {
    y.zip_map(h, |y, h| (1.0 - y) * (1.0 - h).ln()).sum()
}

/// The kinder reading: 1/N belongs to the second term as well, but the minus doesn't.
fn literal_mean(h: &DVector<f64>, y: &DVector<f64>) -> f64 {
    let first: f64 = y.zip_map(h, |y, h| y * h.ln()).sum();
    (second(h, y) - first) / h.len() as f64
}

/// The slope in the answer h₂ by a central difference.
fn slope_2(loss: impl Fn(&DVector<f64>) -> f64, h: &DVector<f64>) -> f64 {
    gradients::gradient::numerical_gradient(loss, h, 1e-5)[1]
}

/// The page that the book includes.
pub fn page() -> String {
    let (y, h) = (dvector![1.0, 0.0, 1.0, 1.0], dvector![0.9, 0.2, 0.6, 0.4]);
    let mut page = Page::new();
    let mut table = Table::new(["$i$", "$y_i$", "$h_i$", "term"]);
    for (index, (y, h)) in y.iter().zip(&h).enumerate() {
        table.row([
            (index + 1).to_string(),
            fixed(*y, 0),
            fixed(*h, 1),
            fixed(binary_cross_entropy(*h, *y), 12),
        ]);
    }
    page.block("terms", table);
    page.value("mean", fixed(mean_binary_cross_entropy(&h, &y), 12));
    page.value("literal", fixed(literal(&h, &y), 12));
    page.value("literal_mean", fixed(literal_mean(&h, &y), 12));
    page.value("slope", fixed(mean_binary_gradient(&h, &y)[1], 4));
    page.value(
        "measured",
        fixed(slope_2(|h| mean_binary_cross_entropy(h, &y), &h), 4),
    );
    page.value("literal_slope", fixed(slope_2(|h| literal(h, &y), &h), 4));
    page.to_string()
}

fn main() {
    print!("{}", page());
}
