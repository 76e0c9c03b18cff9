//! What the layer remembers of its batches, and what goes wrong when it is asked in the wrong mode (S3-05.11).

use activations::normal::standard_normal;
use backprop::{Layer, layer::Mode};
use batchnorm::BatchNorm;
use nalgebra::{DMatrix, dmatrix};
use rand::SeedableRng;
use rand_chacha::ChaCha8Rng;
use worked::{Page, Table, fixed};

/// The running values after each of `count` passes over the batch by hand.
fn by_hand(page: &mut Page) {
    let batch = dmatrix![0.0, 2.0, 4.0, 6.0];
    let mut layer = BatchNorm::new(1);
    let mut table = Table::new([
        "batches",
        "running mean",
        "running variance",
        "share of the start, $0.9^k$",
    ]);
    for count in 0..=40_i32 {
        if [0, 1, 2, 3, 10, 20, 40].contains(&count) {
            table.row([
                count.to_string(),
                fixed(layer.running_mean[0], 4),
                fixed(layer.running_variance[0], 4),
                fixed(0.9_f64.powi(count), 4),
            ]);
        }
        layer.forward(&batch);
    }
    page.block("by_hand", table);
}

/// A layer that has seen `count` batches of 16 numbers with mean 7 and standard deviation 3.
fn trained(count: usize, random: &mut ChaCha8Rng) -> BatchNorm {
    let mut layer = BatchNorm::new(1);
    for _ in 0..count {
        layer.forward(&DMatrix::from_fn(1, 16, |_, _| {
            7.0 + 3.0 * standard_normal(random)
        }));
    }
    layer
}

/// The answers to the inputs 4, 7 and 10, one at a time in evaluation, together in training mode.
fn answers(page: &mut Page) {
    let mut layer = trained(200, &mut ChaCha8Rng::seed_from_u64(2));
    layer.set_mode(Mode::Evaluation);
    let alone = [4.0, 7.0, 10.0].map(|x| layer.forward(&dmatrix![x])[0]);
    layer.set_mode(Mode::Training);
    let near = layer.forward(&dmatrix![10.0, 9.9, 9.8])[0];
    let far = layer.forward(&dmatrix![10.0, 12.0, 17.0])[0];
    page.value("low", fixed(alone[0], 1));
    page.value("middle", fixed(alone[1].abs(), 0));
    page.value("high", fixed(alone[2], 1));
    page.value("among_smaller", fixed(near, 4));
    page.value("among_larger", fixed(far, 4));
}

/// The page that the book includes.
pub fn page() -> String {
    let mut page = Page::new();
    by_hand(&mut page);
    let layer = trained(200, &mut ChaCha8Rng::seed_from_u64(2));
    page.value("batches", 200);
    page.value("mean", fixed(layer.running_mean[0], 0));
    page.value("variance", fixed(layer.running_variance[0], 0));
    answers(&mut page);
    page.value("after_ten", fixed(100.0 * 0.9_f64.powi(10), 0));
    page.value("after_forty", fixed(100.0 * 0.9_f64.powi(40), 0));
    page.to_string()
}

fn main() {
    print!("{}", page());
}
