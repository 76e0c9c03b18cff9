//! Images without their paper.

use datasets::mnist::{Digits, PIXELS};

// ANCHOR: digits
/// For each image the places and shades of the pixels that aren't paper.
#[derive(Debug, Clone)]
pub struct SparseDigits {
    pixels: Vec<(u16, u8)>,
    starts: Vec<usize>,
    pub(crate) labels: Vec<u8>,
}

impl SparseDigits {
    /// The same images without their paper.
    #[must_use]
    pub fn new(digits: &Digits) -> Self {
        let (mut pixels, mut starts) = (Vec::new(), vec![0]);
        for index in 0..digits.len() {
            let shades = (0..).zip(digits.image(index));
            pixels.extend(
                shades
                    .filter(|(_, shade)| **shade > 0)
                    .map(|(place, shade)| (place, *shade)),
            );
            starts.push(pixels.len());
        }
        Self {
            pixels,
            starts,
            labels: digits.labels.clone(),
        }
    }

    /// Place and shade of each pixel of an image that isn't paper.
    pub(crate) fn ink(&self, index: usize) -> &[(u16, u8)] {
        &self.pixels[self.starts[index]..self.starts[index + 1]]
    }

    /// The share of all pixels that isn't paper.
    #[must_use]
    pub fn share_of_ink(&self) -> f64 {
        self.pixels.len() as f64 / (self.labels.len() * PIXELS) as f64
    }
}
// ANCHOR_END: digits
