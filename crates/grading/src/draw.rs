//! Seeded numbers for the cases of an exercise.

use nalgebra::{DMatrix, DVector};
use rand::{RngExt, SeedableRng};
use rand_chacha::ChaCha8Rng;

/// Draws the same numbers for the same seed, on every machine and in every release.
pub struct Draw(ChaCha8Rng);

impl Draw {
    /// A generator of its own for each exercise keeps a new case here from changing the cases there.
    #[must_use]
    pub fn new(seed: u64) -> Self {
        Self(ChaCha8Rng::seed_from_u64(seed))
    }

    /// A number in [`low`, `high`).
    pub fn between(&mut self, low: f64, high: f64) -> f64 {
        self.0.random_range(low..high)
    }

    /// A number in [−2, 2).
    pub fn number(&mut self) -> f64 {
        self.between(-2.0, 2.0)
    }

    /// A number in [−2, 2] that is a multiple of a quarter: sums of these are exact, so ties happen and stay ties.
    pub fn quarter(&mut self) -> f64 {
        f64::from(self.0.random_range(-8..=8)) / 4.0
    }

    /// An index below `count`.
    pub fn index(&mut self, count: usize) -> usize {
        self.0.random_range(0..count)
    }

    /// 0 or 1.
    pub fn label(&mut self) -> f64 {
        f64::from(u8::from(self.0.random_bool(0.5)))
    }

    /// `length` numbers in [−2, 2).
    pub fn vector(&mut self, length: usize) -> DVector<f64> {
        DVector::from_fn(length, |_, _| self.number())
    }

    /// A matrix of numbers in [−2, 2).
    pub fn matrix(&mut self, rows: usize, columns: usize) -> DMatrix<f64> {
        DMatrix::from_fn(rows, columns, |_, _| self.number())
    }
}
