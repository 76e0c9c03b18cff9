//! Squared errors in the conventions that are in use (S1-48…S1-50, S2-22, S3-03.5, S3-07.6, E-31).

use nalgebra::{DMatrix, DVector};

// ANCHOR: squared
/// What the sum of squared errors Σ(p − y)² over N numbers is multiplied by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SquaredError {
    /// 1.
    Sum,
    /// ½, which the slope turns into 1.
    HalfSum,
    /// 1/N: the mean squared error.
    Mean,
    /// 1/(2N).
    HalfMean,
}

impl SquaredError {
    /// The factor in front of the sum, for `count` numbers.
    #[must_use]
    pub fn factor(self, count: usize) -> f64 {
        let count = count as f64;
        match self {
            Self::Sum => 1.0,
            Self::HalfSum => 0.5,
            Self::Mean => 1.0 / count,
            Self::HalfMean => 0.5 / count,
        }
    }

    /// The loss of the predictions p for the targets y.
    ///
    /// # Panics
    /// If the two differ in length.
    #[must_use]
    pub fn value(self, predictions: &DVector<f64>, targets: &DVector<f64>) -> f64 {
        self.factor(targets.len()) * errors(predictions, targets).norm_squared()
    }

    /// ∂L/∂p = 2 · factor · (p − y).
    ///
    /// # Panics
    /// If the two differ in length.
    #[must_use]
    pub fn gradient(self, predictions: &DVector<f64>, targets: &DVector<f64>) -> DVector<f64> {
        2.0 * self.factor(targets.len()) * errors(predictions, targets)
    }
}
// ANCHOR_END: squared

impl SquaredError {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Sum, Self::HalfSum, Self::Mean, Self::HalfMean];
}

// ANCHOR: samples
/// The fifth convention: ½‖p − y‖² for each sample, averaged over the N samples, which are columns (E-18).
///
/// N counts the samples alone; the outputs of one sample are added.
///
/// # Panics
/// If the two differ in shape.
#[must_use]
pub fn half_squared_distance(predictions: &DMatrix<f64>, targets: &DMatrix<f64>) -> f64 {
    0.5 * differences(predictions, targets).norm_squared() / targets.ncols() as f64
}

/// ∂L/∂p = (p − y) / N of [`half_squared_distance`].
///
/// # Panics
/// If the two differ in shape.
#[must_use]
pub fn half_squared_distance_gradient(
    predictions: &DMatrix<f64>,
    targets: &DMatrix<f64>,
) -> DMatrix<f64> {
    differences(predictions, targets) / targets.ncols() as f64
}
// ANCHOR_END: samples

fn differences(predictions: &DMatrix<f64>, targets: &DMatrix<f64>) -> DMatrix<f64> {
    let ((rows, samples), wanted) = (predictions.shape(), targets.shape());
    assert_eq!(
        (rows, samples),
        wanted,
        "squared error: the predictions are {rows}×{samples}, but the targets are {}×{}",
        wanted.0,
        wanted.1
    );
    predictions - targets
}

/// p − y, after making sure that the two belong together.
pub(crate) fn errors(predictions: &DVector<f64>, targets: &DVector<f64>) -> DVector<f64> {
    assert_eq!(
        predictions.len(),
        targets.len(),
        "{} predictions came in for {} targets",
        predictions.len(),
        targets.len()
    );
    predictions - targets
}
