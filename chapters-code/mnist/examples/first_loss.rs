//! How many numbers a network learns, and its loss before it has learned any of them (S3-02.23, S3-06).

use activations::Activation;
use losses::SoftmaxWithLoss;
use mnist::{
    Plan,
    comparisons::samples::{SEEDS, Samples, training_digits},
    measure::logits,
};
use nalgebra::dmatrix;
use rand::SeedableRng;
use rand_chacha::ChaCha8Rng;
use worked::{Page, Table, band, fixed};

/// The digits on which fresh networks are measured.
const DIGITS: usize = 500;

fn counts() -> Table<3> {
    let mut table = Table::new(["network", "layer by layer", "parameters"]);
    for hidden in [&[50][..], &[50, 100]] {
        let widths = [&[784], hidden, &[10]].concat();
        let layers = widths
            .windows(2)
            .map(|pair| ((pair[0] + 1) * pair[1]).to_string());
        let names: Vec<String> = widths.iter().map(ToString::to_string).collect();
        let total = Plan::relu(hidden).parameters().to_string();
        table.row([
            names.join("-"),
            layers.collect::<Vec<_>>().join(" + "),
            total,
        ]);
    }
    table
}

/// Loss and spread of the logits of networks that have learned nothing, for each seed.
fn fresh(hidden: &[usize]) -> [(f64, f64); SEEDS.len()] {
    SEEDS.map(|seed| {
        let samples = Samples::drawn(training_digits(), 0, DIGITS, seed).validation;
        let all: Vec<usize> = (0..samples.len()).collect();
        let mut network = Plan::relu(hidden).build(&mut ChaCha8Rng::seed_from_u64(seed));
        let logits = logits(&mut network, &samples, &all);
        let targets = mnist::images::targets(&samples, &all);
        let spread = logits
            .column_iter()
            .map(|column| column.variance())
            .sum::<f64>();
        let loss = SoftmaxWithLoss::default().forward(&logits, &targets);
        (loss, spread / all.len() as f64)
    })
}

fn losses() -> Table<3> {
    let mut table = Table::new(["network", "mean variance of the logits", "first loss"]);
    for (name, hidden) in [("784-50-10", &[50][..]), ("784-50-100-10", &[50, 100])] {
        let runs = fresh(hidden);
        let spread = band(runs.iter().map(|run| run.1), 2);
        table.row([
            name.to_string(),
            spread,
            band(runs.iter().map(|run| run.0), 2),
        ]);
    }
    table
}

/// The page that the book includes.
pub fn page() -> String {
    let mut page = Page::new();
    page.block("counts", counts());
    page.block("losses", losses());
    page.value("chance", fixed(10_f64.ln(), 12));
    page.value("chance_short", fixed(10_f64.ln(), 2));
    page.value("sigmoid", fixed(Activation::Sigmoid.value(1.5), 12));
    let shares = losses::softmax_loss::probabilities(&dmatrix![1.5; 0.0]);
    page.value("softmax", fixed(shares[0], 12));
    page.value("digits", DIGITS);
    page.value("seeds", SEEDS.len());
    page.to_string()
}

fn main() {
    print!("{}", page());
}
