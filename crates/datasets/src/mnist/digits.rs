//! Images of digits, and which digit each shows.

use super::PIXELS;

/// Images with their labels. A pixel is 0 for paper and 255 for ink.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Digits {
    /// All images one after another, each row by row.
    pub pixels: Vec<u8>,
    /// The digit on each image, 0 to 9.
    pub labels: Vec<u8>,
}

impl Digits {
    /// How many images there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.labels.len()
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.labels.is_empty()
    }

    /// The 784 pixels of an image, row by row.
    ///
    /// # Panics
    /// If there is no such image.
    #[must_use]
    pub fn image(&self, index: usize) -> &[u8] {
        &self.pixels[index * PIXELS..][..PIXELS]
    }

    /// The images at these indices, in this order.
    ///
    /// # Panics
    /// If there is no such image.
    #[must_use]
    pub fn select(&self, indices: &[usize]) -> Self {
        Self {
            pixels: indices
                .iter()
                .flat_map(|&index| self.image(index))
                .copied()
                .collect(),
            labels: indices.iter().map(|&index| self.labels[index]).collect(),
        }
    }
}
