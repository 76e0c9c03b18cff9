//! Four numbers that somebody thought of against 784 pixels, and means against learning (S3-03.2).

use datasets::mnist::Digits;
use mnist::{
    comparisons::samples::{SEEDS, Samples, training_digits},
    features::{NAMES, Scaling, hand_made, hand_made_inputs},
    images::{CLASSES, inputs},
    readers::{self, learned, nearest_mean, share_right},
};
use nalgebra::DMatrix;
use rand::SeedableRng;
use rand_chacha::ChaCha8Rng;
use worked::{Page, Table, band, fixed, progress};

/// The digits that teach, and those that measure.
const DIGITS: (usize, usize) = (1_000, 1_000);

fn classes(digits: &Digits) -> Vec<usize> {
    digits.labels.iter().copied().map(usize::from).collect()
}

fn pixels(digits: &Digits) -> DMatrix<f64> {
    let all: Vec<usize> = (0..digits.len()).collect();
    inputs(digits, &all)
}

/// The accuracies in per cent on new digits: by the nearest mean, and by a network that has learned.
fn both_ways(inputs: fn(&Digits) -> DMatrix<f64>, scaled: bool, seed: u64) -> [f64; 2] {
    let samples = Samples::drawn(training_digits(), DIGITS.0, DIGITS.1, seed);
    let [mut seen, mut unseen] = [&samples.training, &samples.validation].map(inputs);
    if scaled {
        let scaling = Scaling::of(&seen);
        [seen, unseen] = [seen, unseen].map(|samples| scaling.apply(&samples));
    }
    let [known, asked] = [&samples.training, &samples.validation].map(classes);
    let mut random = ChaCha8Rng::seed_from_u64(seed);
    let networks = [
        nearest_mean(&seen, &known),
        learned(&seen, &known, &mut random),
    ];
    networks.map(|mut network| 100.0 * share_right(&mut network, &unseen, &asked))
}

fn comparison() -> Table<3> {
    let mut table = Table::new(["inputs", "nearest mean, %", "learned network, %"]);
    let bar = progress("training", 2 * SEEDS.len() as u64);
    for (name, inputs, scaled) in [
        (
            "four features",
            hand_made_inputs as fn(&Digits) -> DMatrix<f64>,
            true,
        ),
        ("784 pixels", pixels, false),
    ] {
        let runs = SEEDS.map(|seed| {
            bar.inc(1);
            both_ways(inputs, scaled, seed)
        });
        let [means, network] = [0, 1].map(|way| band(runs.iter().map(|run| run[way]), 0));
        table.row([name.to_string(), means, network]);
    }
    bar.finish_and_clear();
    table
}

/// The mean of each feature for each digit.
fn features_of_digits(digits: &Digits) -> Table<5> {
    let mut table = Table::new(["digit", NAMES[0], NAMES[1], NAMES[2], NAMES[3]]);
    for digit in 0..CLASSES {
        let of_digit = (0..digits.len()).filter(|&i| usize::from(digits.labels[i]) == digit);
        let rows: Vec<[f64; 4]> = of_digit.map(|i| hand_made(digits.image(i))).collect();
        let mean = |feature: usize| rows.iter().map(|row| row[feature]).sum::<f64>();
        let [a, b, c, d] = [0, 1, 2, 3].map(|feature| fixed(mean(feature) / rows.len() as f64, 2));
        table.row([digit.to_string(), a, b, c, d]);
    }
    table
}

/// The page that the book includes.
pub fn page() -> String {
    let mut page = Page::new();
    let samples = Samples::drawn(training_digits(), DIGITS.0, DIGITS.1, SEEDS[0]);
    page.block("features", features_of_digits(&samples.training));
    page.block("comparison", comparison());
    page.value("training", DIGITS.0);
    page.value("validation", DIGITS.1);
    page.value("hidden", readers::HIDDEN);
    page.value("epochs", readers::EPOCHS);
    page.value("seeds", SEEDS.len());
    page.to_string()
}

fn main() {
    print!("{}", page());
}
