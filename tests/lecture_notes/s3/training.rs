//! S3-03: samples to learn from, samples to test with, and the loop of batch, gradient and step.

use crate::entries::assert_all_close;
use backprop::{Affine, Layer, Stack};
use datasets::mnist::{Digits, PIXELS};
use mnist::{comparisons::samples::Samples, training::train_epoch};
use nalgebra::{DMatrix, DVector};
use optimizers::Sgd;
use rand::SeedableRng;
use rand_chacha::ChaCha8Rng;

/// As many images as labels, each of one shade, which tells them apart.
fn digits(labels: &[u8]) -> Digits {
    let shades = (1..).zip(labels).map(|(shade, _)| [shade; PIXELS]);
    Digits {
        pixels: shades.flatten().collect(),
        labels: labels.to_vec(),
    }
}

#[test]
fn s3_03_3_no_sample_serves_for_training_and_for_testing() {
    let all = digits(&[3, 1, 4, 1, 5, 9, 2, 6, 5, 3]);
    for seed in 0..10 {
        let drawn = Samples::drawn(&all, 6, 3, seed);
        assert_eq!((drawn.training.len(), drawn.validation.len()), (6, 3));
        let both = [&drawn.training, &drawn.validation];
        let shades = both.map(|part| (0..part.len()).map(|index| part.image(index)[0]));
        let mut shades: Vec<u8> = shades.into_iter().flatten().collect();
        shades.sort_unstable();
        shades.dedup();
        assert_eq!(shades.len(), 9, "an image in both parts, or twice in one");
    }
}

/// A single layer of zeros: it gives each class a tenth.
fn network() -> Stack {
    let layer = Affine::new(DMatrix::zeros(10, PIXELS), DVector::zeros(10));
    Stack {
        layers: vec![Box::new(layer)],
    }
}

/// An epoch over five samples in batches of `size`; returns the loss of each step.
fn epoch(network: &mut Stack, size: usize) -> Vec<f64> {
    let five = digits(&[7, 0, 7, 2, 0]);
    let (mut losses, mut optimizer) = (vec![], Sgd { learning_rate: 0.5 });
    let samples = (&five, &[0, 1, 2, 3, 4][..]);
    let mut random = ChaCha8Rng::seed_from_u64(1);
    train_epoch(
        network,
        &mut optimizer,
        samples,
        size,
        &mut random,
        |loss| {
            losses.push(loss);
        },
    );
    losses
}

#[test]
fn s3_03_18_an_epoch_takes_as_many_steps_as_there_are_batches() {
    for (size, steps) in [(1, 5), (2, 3), (5, 1)] {
        assert_eq!(epoch(&mut network(), size).len(), steps);
    }
}

/// Of one batch of everything: b becomes ½ times the mean of (label − a tenth).
#[test]
fn s3_03_18_a_step_goes_from_batch_to_gradient_to_update() {
    let mut network = network();
    assert_all_close(&epoch(&mut network, 5), &[10_f64.ln()]);
    let mut expected = [-0.05; 10];
    (expected[7], expected[0], expected[2]) = (0.5 * 0.3, 0.5 * 0.3, 0.5 * 0.1);
    assert_all_close(network.parameters()[1].values, &expected);
}
