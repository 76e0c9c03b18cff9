//! A whole training of one of the nets.

use super::Net;
use crate::{Batch, Threads, Training};
use datasets::mnist::Digits;
use losses::minibatch::draw_batch;
use optimizers::schedule::cosine;
use rand::{RngExt, SeedableRng};
use rand_chacha::ChaCha8Rng;

impl Net {
    /// Calls `step` with the indices of each step's samples; an incomplete batch at the end of an epoch is left out.
    pub fn each_batch(
        &self,
        digits: &Digits,
        random: &mut ChaCha8Rng,
        mut step: impl FnMut(&[usize], &mut ChaCha8Rng),
    ) {
        let (count, mut done) = (digits.len(), 0);
        while done < self.steps && self.batch <= count {
            if self.drawn {
                let draw = |_| random.random_range(0..count);
                let indices: Vec<usize> = (0..self.batch).map(draw).collect();
                step(&indices, random);
                done += 1;
                continue;
            }
            let order = draw_batch(count, count, random);
            for indices in order.chunks_exact(self.batch).take(self.steps - done) {
                step(indices, random);
                done += 1;
            }
        }
    }

    /// The whole training; `after_step` is called with each step's loss.
    pub fn train(
        &self,
        digits: &Digits,
        seed: u64,
        threads: &Threads,
        mut after_step: impl FnMut(f64) + Send,
    ) -> Training {
        let mut training = Training::new(self.settings.clone(), seed);
        let mut random = batches(seed);
        let mut shifts = Vec::new();
        threads.run(|| {
            self.each_batch(digits, &mut random, |indices, random| {
                shifts.clear();
                if self.shift > 0 {
                    let mut move_by =
                        |_| [0; 2].map(|_| random.random_range(-self.shift..=self.shift));
                    shifts.extend(indices.iter().map(&mut move_by));
                }
                training.settings.optimizer.learning_rate = self.rate(training.steps);
                let batch = Batch {
                    digits,
                    indices,
                    shifts: &shifts,
                };
                after_step(training.step(batch, threads));
            });
        });
        training
    }

    /// η of a step.
    #[expect(
        clippy::cast_possible_truncation,
        reason = "no training has 2³² steps, and 32 bits are enough for η"
    )]
    fn rate(&self, step: i32) -> f32 {
        let start = self.settings.optimizer.learning_rate;
        if self.falling {
            cosine(
                f64::from(start),
                0.0,
                self.steps as u32,
                step.unsigned_abs(),
            ) as f32
        } else {
            start
        }
    }
}

/// Where the batches come from: equal seeds give equal batches, whatever is trained.
#[must_use]
pub fn batches(seed: u64) -> ChaCha8Rng {
    ChaCha8Rng::seed_from_u64(1_000 + seed)
}
