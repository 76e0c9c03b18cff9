//! What a step draws, and its rate: both follow from the recipe and the number of the step alone.

use super::Course;
use crate::recipe::{Schedule, single};
use rand::seq::SliceRandom;
use rand::{RngExt, SeedableRng};
use rand_chacha::ChaCha8Rng;

impl Course {
    /// All images, in the order of the epoch that isn't done.
    ///
    /// Each epoch has a stream of its own, so that nothing about a generator needs to be kept.
    #[must_use]
    pub fn new_order(&self) -> Vec<usize> {
        let mut order: Vec<usize> = (0..self.samples).collect();
        order.shuffle(&mut self.stream(self.curve.len()));
        order
    }

    /// By how many pixels each image of the next step is moved right and down; empty if none is.
    ///
    /// Each step has a stream of its own too, after those of a million epochs.
    #[must_use]
    pub fn shifts(&self) -> Vec<[i32; 2]> {
        let most = i32::from(self.recipe.shift);
        if most == 0 {
            return Vec::new();
        }
        let mut random = self.stream((1 << 20) + self.done());
        let mut shift = |_| [0; 2].map(|_| random.random_range(-most..=most));
        (0..self.recipe.batch).map(&mut shift).collect()
    }

    fn stream(&self, number: usize) -> ChaCha8Rng {
        let mut random = ChaCha8Rng::seed_from_u64(self.recipe.seed);
        random.set_stream(1 + number as u64);
        random
    }

    /// η of the next step.
    #[must_use]
    pub fn rate(&self) -> f32 {
        let share = self.done() as f64 / self.steps() as f64;
        single(match self.recipe.schedule {
            Schedule::Constant => self.recipe.rate,
            Schedule::Cosine => {
                self.recipe.rate * 0.5 * (1.0 + (std::f64::consts::PI * share).cos())
            }
        })
    }
}
