//! What is lost when dropout is left on in evaluation (S3-05.15).

use backprop::{Layer, layer::Mode};
use dropout::{
    moons::{self, TRAINING_SAMPLES},
    regularised_training::{HALF, measure, trained},
};
use worked::{Page, fixed, progress};

/// How often the test is repeated with the mistake.
const REPEATS: usize = 3;

/// The accuracy in evaluation, and those of the repeated test with dropout left on.
fn accuracies(seed: u64) -> (f64, Vec<f64>) {
    let (training, test) = moons::data(TRAINING_SAMPLES, seed);
    let mut network = trained(&HALF, &training, seed);
    let whole = measure(&mut network, &test).accuracy;
    network.set_mode(Mode::Training);
    let noisy = (0..REPEATS).map(|_| test.accuracy(&network.forward(&test.inputs)));
    (whole, noisy.collect())
}

/// The page that the book includes.
pub fn page() -> String {
    let mut page = Page::new();
    let bar = progress("training", 3);
    let (mut lost, mut differing) = (Vec::new(), 0);
    for seed in 0..3 {
        let (whole, noisy) = accuracies(seed);
        differing += usize::from(noisy.iter().any(|&share| share != noisy[0]));
        lost.push(100.0 * (whole - noisy.iter().sum::<f64>() / REPEATS as f64));
        bar.inc(1);
    }
    bar.finish_and_clear();
    let least = lost.iter().copied().fold(f64::INFINITY, f64::min);
    let most = lost.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    page.value("least", fixed(least.floor(), 0));
    page.value("most", fixed(most.ceil(), 0));
    page.value("repeats", REPEATS);
    page.value("differing", differing);
    page.to_string()
}

fn main() {
    print!("{}", page());
}
