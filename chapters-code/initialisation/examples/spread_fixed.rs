//! Five layers with weights of standard deviation 1 and 0.01 (S3-05.10, W-8).

use activations::Activation;
use initialisation::{
    Scheme,
    spread::{SAMPLES, SEED, deviations, outputs, saturated},
};
use worked::{Page, Table, fixed, scientific};

/// The standard deviations of five layers with weights of one size, and the saturated share of the last layer.
fn layers(activation: Activation, deviation: f64) -> (Vec<f64>, f64) {
    let outputs = outputs(Scheme::Normal { deviation }, activation, SEED);
    (deviations(&outputs), saturated(&outputs[4], activation))
}

fn table(large: &[f64], small: &[f64], write_small: fn(f64) -> String) -> Table<3> {
    let mut table = Table::new(["layer", "weights of deviation 1", "of deviation 0.01"]);
    for (layer, (large, small)) in large.iter().zip(small).enumerate() {
        table.row([
            (layer + 1).to_string(),
            fixed(*large, 2),
            write_small(*small),
        ]);
    }
    table
}

/// The page that the book includes.
pub fn page() -> String {
    let mut page = Page::new();
    page.value("samples", SAMPLES);
    let (large, share) = layers(Activation::Sigmoid, 1.0);
    let (small, _) = layers(Activation::Sigmoid, 0.01);
    page.block("sigmoid", table(&large, &small, |size| fixed(size, 3)));
    page.value("sigmoid_saturated", fixed(100.0 * share, 0));
    let (large, share) = layers(Activation::Tanh, 1.0);
    let (small, _) = layers(Activation::Tanh, 0.01);
    let power = |size| format!("${}$", scientific(size, 1));
    page.block("tanh", table(&large, &small, power));
    page.value("tanh_saturated", fixed(100.0 * share, 0));
    page.to_string()
}

fn main() {
    print!("{}", page());
}
