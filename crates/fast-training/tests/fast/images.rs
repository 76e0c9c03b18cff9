//! Images of noise with labels, and batches of them, for tests of arithmetic.

use datasets::mnist::{Digits, PIXELS};
use losses::minibatch::draw_batch;
use rand::{Rng, RngExt, SeedableRng};
use rand_chacha::ChaCha8Rng;

/// `count` images, four pixels of five being paper.
pub fn images(count: usize) -> Digits {
    let mut random = ChaCha8Rng::seed_from_u64(1);
    let mut pixels = vec![0; count * PIXELS];
    random.fill_bytes(&mut pixels);
    for pixel in &mut pixels {
        if random.random_bool(0.8) {
            *pixel = 0;
        }
    }
    let labels = (0..10).cycle().take(count).collect();
    Digits { pixels, labels }
}

/// `steps` batches of `size` of them.
pub fn batches(count: usize, size: usize, steps: usize) -> Vec<Vec<usize>> {
    let mut random = ChaCha8Rng::seed_from_u64(2);
    (0..steps)
        .map(|_| draw_batch(count, size, &mut random))
        .collect()
}
