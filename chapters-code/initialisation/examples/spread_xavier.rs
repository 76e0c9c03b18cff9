//! Five layers of a hundred units with Xavier's weights (S3-05.10, W-8).

use activations::Activation;
use initialisation::{
    Scheme,
    measure::{deviation, deviation_within_rows},
    spread::{SEED, outputs},
};
use worked::{Page, Table, fixed};

/// The page that the book includes.
pub fn page() -> String {
    let [sigmoid, tanh] = [Activation::Sigmoid, Activation::Tanh]
        .map(|activation| outputs(Scheme::XavierNormal, activation, SEED));
    let mut table = Table::new([
        "layer",
        "sigmoid, all",
        "of one unit",
        "tanh, all",
        "of one unit",
    ]);
    for (layer, (sigmoid, tanh)) in sigmoid.iter().zip(&tanh).enumerate() {
        table.row([
            (layer + 1).to_string(),
            fixed(deviation(sigmoid), 2),
            fixed(deviation_within_rows(sigmoid), 4),
            fixed(deviation(tanh), 2),
            fixed(deviation_within_rows(tanh), 4),
        ]);
    }
    let mut page = Page::new();
    page.block("deviations", table);
    page.value("last_sigmoid", fixed(deviation_within_rows(&sigmoid[4]), 4));
    page.value("last_tanh", fixed(deviation(&tanh[4]), 2));
    page.to_string()
}

fn main() {
    print!("{}", page());
}
