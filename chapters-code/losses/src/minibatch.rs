//! The mean loss of a few samples drawn from many (S3-03.7).

use nalgebra::DVector;
use rand::RngExt;
use rand_chacha::ChaCha8Rng;

// ANCHOR: draw
/// `size` different indices below `count`, every choice equally likely: the start of a shuffled row.
///
/// # Panics
/// If `size` is 0 or more than `count`.
#[must_use]
pub fn draw_batch(count: usize, size: usize, random: &mut ChaCha8Rng) -> Vec<usize> {
    assert!(
        (1..=count).contains(&size),
        "a minibatch of {size} can't be drawn from {count} samples: take 1 to {count}"
    );
    let mut indices: Vec<usize> = (0..count).collect();
    for place in 0..size {
        indices.swap(place, random.random_range(place..count));
    }
    indices.truncate(size);
    indices
}

/// The mean of the losses at these indices.
///
/// # Panics
/// If an index is out of range.
#[must_use]
pub fn mean_of(losses: &DVector<f64>, indices: &[usize]) -> f64 {
    let chosen = indices.iter().map(|&index| losses[index]);
    chosen.sum::<f64>() / indices.len() as f64
}
// ANCHOR_END: draw
