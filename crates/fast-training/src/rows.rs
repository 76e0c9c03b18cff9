//! A matrix as rows of 32-bit numbers, each padded to whole vectors.

use crate::kernels::padded;
use serde::{Deserialize, Serialize};

/// Rows of `stride` numbers, of which the first `width` mean something; the others are 0 or don't matter.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Rows {
    /// All rows, one after another.
    pub numbers: Vec<f32>,
    /// The numbers in a row that mean something.
    pub width: usize,
    /// From one row to the next.
    pub stride: usize,
}

impl Rows {
    /// `count` rows of zeros.
    #[must_use]
    pub fn zeros(count: usize, width: usize) -> Self {
        let stride = padded(width);
        Self {
            numbers: vec![0.0; count * stride],
            width,
            stride,
        }
    }

    /// How many rows there are.
    #[must_use]
    pub fn count(&self) -> usize {
        self.numbers.len() / self.stride
    }

    /// One row, without its padding.
    ///
    /// # Panics
    /// If there is no such row.
    #[must_use]
    pub fn row(&self, index: usize) -> &[f32] {
        &self.numbers[index * self.stride..][..self.width]
    }
}
