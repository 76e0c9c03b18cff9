//! Images as columns of numbers (S3-06).

use datasets::mnist::{Digits, PIXELS};
use nalgebra::DMatrix;

/// The digits 0 to 9.
pub const CLASSES: usize = 10;

// ANCHOR: inputs
/// The images at these indices as columns, 784 × N.
///
/// Each pixel is divided by 255, so that paper is 0 and ink is 1.
///
/// # Panics
/// If there is no such image.
#[must_use]
pub fn inputs(digits: &Digits, indices: &[usize]) -> DMatrix<f64> {
    let mut inputs = DMatrix::zeros(PIXELS, indices.len());
    for (mut column, &index) in inputs.column_iter_mut().zip(indices) {
        for (shade, &pixel) in column.iter_mut().zip(digits.image(index)) {
            *shade = f64::from(pixel) / 255.0;
        }
    }
    inputs
}

/// The labels at these indices as one-hot columns: 10 × N.
///
/// # Panics
/// If there is no such image.
#[must_use]
pub fn targets(digits: &Digits, indices: &[usize]) -> DMatrix<f64> {
    DMatrix::from_fn(CLASSES, indices.len(), |class, sample| {
        let label = usize::from(digits.labels[indices[sample]]);
        f64::from(u8::from(label == class))
    })
}
// ANCHOR_END: inputs

// ANCHOR: statistics
/// The mean of all shades of these images, and their standard deviation.
///
/// Both are computed from sums of whole numbers, so that they don't hang on the order of the images.
///
/// # Panics
/// If there is no image.
#[must_use]
pub fn shade_statistics(digits: &Digits) -> [f64; 2] {
    assert!(
        !digits.is_empty(),
        "the mean of no images: give at least one"
    );
    let (mut sum, mut squares) = (0_u64, 0_u64);
    for pixel in digits.pixels.iter().map(|&pixel| u64::from(pixel)) {
        sum += pixel;
        squares += pixel * pixel;
    }
    let count = digits.pixels.len() as f64;
    let mean = sum as f64 / count;
    let variance = squares as f64 / count - mean * mean;
    [mean / 255.0, variance.sqrt() / 255.0]
}
// ANCHOR_END: statistics
