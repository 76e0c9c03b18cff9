//! Histograms of the mean losses of many minibatches: both lie around the mean of all, the larger batch's more closely.

use activations::normal::standard_normal;
use drawing::{
    Axis, Figure, Place, Plot, Stroke,
    palette::{BLUE, INK, VERMILLION},
};
use losses::{
    minibatch::{draw_batch, mean_of},
    softmax::log_softmax,
};
use nalgebra::DVector;
use rand::SeedableRng;
use rand_chacha::ChaCha8Rng;
use worked::fixed;

const SAMPLES: usize = 1_000;
const DRAWS: u32 = 2_000;

/// The left end of the first bin, how wide a bin is, and how many there are.
const BINS: (f64, f64, usize) = (1.6, 0.1, 26);

/// Draws the figure.
pub fn draw() -> String {
    let losses = losses_of_samples();
    let first = panel(&losses, 10, 1, BLUE, "");
    let second = panel(&losses, 100, 2, VERMILLION, "mean loss of the minibatch");
    Figure::tall_column(vec![first, second]).svg()
}

/// The losses of the worked example: normally distributed logits for ten classes, of which the first is right.
fn losses_of_samples() -> DVector<f64> {
    let mut random = ChaCha8Rng::seed_from_u64(7);
    DVector::from_fn(SAMPLES, |_, _| {
        let logits = DVector::from_fn(10, |_, _| standard_normal(&mut random));
        -log_softmax(&logits)[0]
    })
}

/// The share of the minibatches in each bin, as an outline.
fn outline(losses: &DVector<f64>, size: usize, seed: u64) -> Vec<[f64; 2]> {
    let (start, width, count) = BINS;
    let edge = |bin: usize| start + width * bin as f64;
    let mut random = ChaCha8Rng::seed_from_u64(seed);
    let mut shares = vec![0.0; count];
    for _ in 0..DRAWS {
        let mean = mean_of(losses, &draw_batch(SAMPLES, size, &mut random));
        let bin = (0..count).find(|bin| mean < edge(bin + 1));
        shares[bin.expect("every mean lies within the bins")] += 1.0 / f64::from(DRAWS);
    }
    let tops = shares
        .into_iter()
        .enumerate()
        .flat_map(|(bin, share)| [[edge(bin), share], [edge(bin + 1), share]]);
    tops.collect()
}

fn panel(
    losses: &DVector<f64>,
    size: usize,
    seed: u64,
    colour: drawing::Colour,
    name: &str,
) -> Plot {
    let mut plot = Plot::new(
        Axis::new(name, 1.6, 4.2).every(0.4),
        Axis::new("share", 0.0, 0.45).every(0.2),
    );
    let middle = losses.mean();
    let stroke = Stroke::solid(INK).width(2);
    plot.path(&[[middle, 0.0], [middle, 0.45]], stroke);
    plot.path(&outline(losses, size, seed), Stroke::solid(colour));
    let text = format!("batches of {size}");
    plot.label([3.2, 0.33], Place::Right, &text, colour);
    let text = format!("mean of all: {}", fixed(middle, 2));
    plot.label([1.65, 0.33], Place::Right, &text, INK);
    plot
}
