//! The fast training and the readable one, on the same images and from the same weights.

use crate::images::{batches, images};
use backprop::{Layer, Stack};
use fast_training::{Batch, Network, Settings, Threads, Training, layer::Dense};
use mnist::training::train_step;
use optimizers::Optimizer;
use rand::SeedableRng;
use rand_chacha::ChaCha8Rng;

const STEPS: usize = 12;
/// 32-bit numbers have 7 digits; twelve steps and sums of 784 products may cost three of them.
pub const TOLERANCE: f64 = 2e-4;
/// What normalisation takes back learns nothing, and holds rounding errors: groups are compared as if their largest
/// number were at least this.
const SMALLEST: f64 = 1e-3;

/// The readable network and the fast training after the same steps.
pub fn trained(
    settings: &Settings,
    readable: &mut dyn Optimizer,
    size: usize,
) -> (Stack, Training) {
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
    (stack, fast)
}

/// The largest difference between the parameters of both after some steps, relative to the largest of its group.
pub fn difference(settings: &Settings, readable: &mut dyn Optimizer, size: usize) -> f64 {
    let (mut stack, fast) = trained(settings, readable, size);
    let (expected, found) = (stack.parameters(), groups(&fast.network));
    assert_eq!(expected.len(), found.len(), "groups of parameters");
    let pairs = expected.iter().zip(&found);
    let distances = pairs.map(|(expected, found)| farthest(expected.values, found));
    distances.max_by(f64::total_cmp).expect("some groups")
}

/// All parameters in the order of the readable network, weights column by column.
fn groups(network: &Network) -> Vec<Vec<f64>> {
    let wide = |values: &[f32]| values.iter().map(|&value| f64::from(value)).collect();
    let layer = |layer: &Dense| {
        let places = (0..layer.inputs)
            .flat_map(|input| (0..layer.units()).map(move |unit| unit * layer.stride + input));
        let weights = places.map(|place| f64::from(layer.weights.values[place]));
        let mut groups = vec![weights.collect(), wide(&layer.bias.values)];
        if let Some(known) = &layer.normalisation {
            groups.extend([wide(&known.scale.values), wide(&known.shift.values)]);
        }
        groups
    };
    network.layers.iter().flat_map(layer).collect()
}

fn farthest(expected: &[f64], found: &[f64]) -> f64 {
    assert_eq!(expected.len(), found.len(), "parameters of a group");
    let largest = expected.iter().fold(SMALLEST, |top, w| top.max(w.abs()));
    let distances = expected.iter().zip(found).map(|(a, b)| (a - b).abs());
    // The total order has NaN at its upper end, where `f64::max` would pass over it.
    distances.max_by(f64::total_cmp).expect("some parameters") / largest
}
