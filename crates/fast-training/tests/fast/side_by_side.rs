//! The fast training and the readable one, on the same images and from the same weights.

use crate::images::{batches, images};
use backprop::Layer;
use fast_training::{Batch, Settings, Threads, Training, layer::Dense};
use mnist::training::train_step;
use optimizers::Optimizer;
use rand::SeedableRng;
use rand_chacha::ChaCha8Rng;

const STEPS: usize = 12;
/// 32-bit numbers have 7 digits; twelve steps and sums of 784 products may cost three of them.
pub const TOLERANCE: f64 = 2e-4;

/// The largest difference between the weights of both after some steps, relative to the largest weight of its layer.
pub fn difference(settings: &Settings, readable: &mut dyn Optimizer, size: usize) -> f64 {
    let digits = images(50);
    let mut stack = settings.plan().build(&mut ChaCha8Rng::seed_from_u64(3));
    let mut fast = Training::new(settings.clone(), 3);
    let threads = Threads::new(1).expect("one thread");
    for indices in batches(50, size, STEPS) {
        let one = train_step(&mut stack, readable, &digits, &indices);
        let other = fast.step(Batch::of(&digits, &indices), &threads);
        assert!(
            (one - other).abs() < 10.0 * TOLERANCE * one.abs(),
            "the losses are {one} and {other}"
        );
    }
    let groups: Vec<Vec<f64>> = stack
        .parameters()
        .iter()
        .map(|group| group.values.to_vec())
        .collect();
    let each = if settings.batch_normalised { 4 } else { 2 };
    let weights = groups.iter().step_by(each);
    let layers = fast.network.layers.iter();
    let pairs = weights.zip(layers);
    pairs
        .map(|(weights, layer)| farthest(weights, layer))
        .fold(0.0, f64::max)
}

fn farthest(weights: &[f64], layer: &Dense) -> f64 {
    let units = layer.units();
    let largest = weights.iter().fold(0.0, |top: f64, w| top.max(w.abs()));
    let places = weights.iter().enumerate();
    let distances = places.map(|(place, weight)| {
        let (input, unit) = (place / units, place % units);
        let found = f64::from(layer.weights.values[unit * layer.stride + input]);
        (weight - found).abs() / largest
    });
    distances.fold(0.0, f64::max)
}
