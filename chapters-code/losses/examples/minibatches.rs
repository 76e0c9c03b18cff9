//! Many minibatches from a thousand samples: their means lie around the mean of all, closer for larger batches (S3-03.7).

use activations::normal::standard_normal;
use losses::{
    minibatch::{draw_batch, mean_of},
    softmax::log_softmax,
};
use nalgebra::DVector;
use rand::SeedableRng;
use rand_chacha::ChaCha8Rng;
use worked::{Page, Table, fixed, progress};

const SAMPLES: usize = 1_000;
const DRAWS: usize = 2_000;
const SIZES: [usize; 4] = [1, 10, 100, 1_000];

/// The losses of an untrained classifier: normally distributed logits for ten classes, of which the first is right.
fn losses_of_samples() -> DVector<f64> {
    let mut random = ChaCha8Rng::seed_from_u64(7);
    DVector::from_fn(SAMPLES, |_, _| {
        let logits = DVector::from_fn(10, |_, _| standard_normal(&mut random));
        -log_softmax(&logits)[0]
    })
}

/// The means of `DRAWS` minibatches.
fn means(losses: &DVector<f64>, size: usize, seed: u64) -> DVector<f64> {
    let mut random = ChaCha8Rng::seed_from_u64(seed);
    DVector::from_fn(DRAWS, |_, _| {
        mean_of(losses, &draw_batch(SAMPLES, size, &mut random))
    })
}

/// The page that the book includes.
pub fn page() -> String {
    let losses = losses_of_samples();
    let spread = losses.variance().sqrt();
    let mut page = Page::new();
    page.value("samples", SAMPLES);
    page.value("draws", DRAWS);
    page.value("full", fixed(losses.mean(), 3));
    page.value("spread", fixed(spread, 2));
    let mut table = Table::new([
        "size $B$",
        "mean of the means",
        "spread of the means",
        "$S / \\sqrt B$",
        "$S / \\sqrt B \\times$ correction",
    ]);
    let bar = progress("drawing minibatches", SIZES.len() as u64);
    for (seed, size) in SIZES.into_iter().enumerate() {
        let means = means(&losses, size, seed as u64);
        let plain = spread / (size as f64).sqrt();
        let left = (SAMPLES - size) as f64 / (SAMPLES - 1) as f64;
        table.row([
            size.to_string(),
            fixed(means.mean(), 2),
            fixed(means.variance().sqrt(), 2),
            fixed(plain, 2),
            fixed(plain * left.sqrt(), 2),
        ]);
        bar.inc(1);
    }
    bar.finish_and_clear();
    page.block("spreads", table);
    page.to_string()
}

fn main() {
    print!("{}", page());
}
