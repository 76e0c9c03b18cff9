//! Numbers that somebody thought of, computed from an image (S3-03.2).

use datasets::mnist::{Digits, PIXELS};
use nalgebra::{DMatrix, DVector, RowDVector};

/// An image has so many rows, and so many columns.
pub const SIDE: usize = 28;

/// What the four numbers of [`hand_made`] are called.
pub const NAMES: [&str; 4] = ["ink", "left–right", "top–bottom", "width"];

// ANCHOR: hand_made
/// Four features of an image, each between 0 and 1.
///
/// 1. ink: the mean of all shades, where a shade is a pixel divided by 255;
/// 2. left–right: the mean of |shade − shade of the pixel mirrored left to right|;
/// 3. top–bottom: the same for top and bottom;
/// 4. width: the columns from the first to the last with any ink, divided by 28.
///
/// # Panics
/// If the image hasn't 784 pixels.
#[must_use]
pub fn hand_made(image: &[u8]) -> [f64; 4] {
    let count = image.len();
    assert_eq!(count, PIXELS, "an image has {PIXELS} pixels, not {count}");
    // nalgebra fills column by column, and the image comes row by row.
    let pixels = image.iter().map(|&pixel| f64::from(pixel) / 255.0);
    let shades = DMatrix::from_iterator(SIDE, SIDE, pixels).transpose();
    let difference = |row: fn(usize) -> usize, column: fn(usize) -> usize| {
        let mirrored = DMatrix::from_fn(SIDE, SIDE, |r, c| shades[(row(r), column(c))]);
        (&shades - mirrored).abs().mean()
    };
    [
        shades.mean(),
        difference(|row| row, |column| SIDE - 1 - column),
        difference(|row| SIDE - 1 - row, |column| column),
        width(&shades),
    ]
}
// ANCHOR_END: hand_made

/// The columns from the first to the last with any ink, as a share of all columns.
fn width(shades: &DMatrix<f64>) -> f64 {
    let inked = |&column: &usize| shades.column(column).sum() > 0.0;
    let first = (0..SIDE).find(inked);
    let last = (0..SIDE).rev().find(inked);
    let columns = first.zip(last).map_or(0, |(first, last)| last - first + 1);
    columns as f64 / SIDE as f64
}

/// The four features of all images as columns: 4 × N.
#[must_use]
pub fn hand_made_inputs(digits: &Digits) -> DMatrix<f64> {
    let features: Vec<f64> = (0..digits.len())
        .flat_map(|index| hand_made(digits.image(index)))
        .collect();
    DMatrix::from_vec(NAMES.len(), digits.len(), features)
}

// ANCHOR: scaling
/// A common scale: (x − mean) / deviation, with two numbers for each feature.
#[derive(Debug, Clone, PartialEq)]
pub struct Scaling {
    /// The mean of each feature.
    pub means: DVector<f64>,
    /// The standard deviation of each feature, 1 where a feature never changes.
    pub deviations: DVector<f64>,
}

impl Scaling {
    /// The scaling that gives these samples, one a column, the mean 0 and the deviation 1.
    ///
    /// Give it the training samples alone: what it measures is learned from them.
    ///
    /// # Panics
    /// If there is no sample.
    #[must_use]
    pub fn of(samples: &DMatrix<f64>) -> Self {
        assert!(
            samples.ncols() > 0,
            "the mean of no samples: give at least one column"
        );
        let deviations = samples.row_iter().map(|feature| {
            let deviation = feature.variance().sqrt();
            // Where nothing changes, rounding may still leave some deviation.
            let changes = feature.max() > feature.min() && deviation > 0.0;
            if changes { deviation } else { 1.0 }
        });
        Self {
            means: samples.column_mean(),
            deviations: DVector::from_iterator(samples.nrows(), deviations),
        }
    }

    /// The same samples, or others, on this scale.
    ///
    /// # Panics
    /// If there are more or fewer features.
    #[must_use]
    pub fn apply(&self, samples: &DMatrix<f64>) -> DMatrix<f64> {
        let (features, known) = (samples.nrows(), self.means.len());
        assert_eq!(
            features, known,
            "the scaling knows {known} features, but the samples have {features}"
        );
        let ones = RowDVector::from_element(samples.ncols(), 1.0);
        (samples - &self.means * &ones).component_div(&(&self.deviations * ones))
    }
}
// ANCHOR_END: scaling
