//! The loop: a batch, forward, loss, backward, a step; again (S3-03.18, S3-06).

use crate::images::{inputs, targets};
use backprop::{Layer, Stack, layer::Mode};
use datasets::mnist::Digits;
use losses::{SoftmaxWithLoss, minibatch::draw_batch};
use optimizers::{Optimizer, optimizer::step_layer};
use rand_chacha::ChaCha8Rng;

// ANCHOR: step
/// One step on the images at these indices; returns their mean loss before it.
///
/// The network is left in training.
///
/// # Panics
/// If there is no index, or no such image.
pub fn train_step(
    network: &mut Stack,
    optimizer: &mut dyn Optimizer,
    digits: &Digits,
    indices: &[usize],
) -> f64 {
    let mut end = SoftmaxWithLoss::default();
    network.set_mode(Mode::Training);
    let logits = network.forward(&inputs(digits, indices));
    let loss = end.forward(&logits, &targets(digits, indices));
    network.backward_to_parameters(&end.backward());
    step_layer(optimizer, network);
    loss
}
// ANCHOR_END: step

// ANCHOR: epoch
/// One walk through the images at these indices in a new order, with a step for each `batch` of them.
///
/// What is left over at the end makes a smaller batch.
/// `after_step` is called with the loss of each step.
///
/// # Panics
/// If there is no index, no such image, or `batch` is 0.
pub fn train_epoch(
    network: &mut Stack,
    optimizer: &mut dyn Optimizer,
    (digits, indices): (&Digits, &[usize]),
    batch: usize,
    random: &mut ChaCha8Rng,
    mut after_step: impl FnMut(f64),
) {
    let order = draw_batch(indices.len(), indices.len(), random);
    let order: Vec<usize> = order.into_iter().map(|place| indices[place]).collect();
    for chosen in order.chunks(batch) {
        after_step(train_step(network, optimizer, digits, chosen));
    }
}
// ANCHOR_END: epoch
