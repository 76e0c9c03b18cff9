//! The other convention, used by numpy and PyTorch: samples are rows (S3-02.16).

use crate::Dense;
use activations::Activation;
use nalgebra::{DMatrix, DVector, RowDVector};

// ANCHOR: rows
/// Z = X W + 1 b with the bias as a row, then φ on each entry.
#[derive(Debug, Clone, PartialEq)]
pub struct RowLayer {
    /// One row for each input, one column for each unit: `weights[(source, target)]`.
    pub weights: DMatrix<f64>,
    /// One entry for each unit.
    pub bias: RowDVector<f64>,
    /// φ.
    pub activation: Activation,
}

impl RowLayer {
    /// The same layer, written for samples in rows.
    #[must_use]
    pub fn from_columns(layer: &Dense) -> Self {
        Self {
            weights: layer.weights.transpose(),
            bias: layer.bias.transpose(),
            activation: layer.activation,
        }
    }

    /// The same layer, written for samples in columns.
    #[must_use]
    pub fn to_columns(&self) -> Dense {
        Dense::new(
            self.weights.transpose(),
            self.bias.transpose(),
            self.activation,
        )
    }

    /// Z = X W + 1 b: row i belongs to the sample in row i of X.
    ///
    /// # Panics
    /// If `samples` has not one column for each row of the weights.
    #[must_use]
    pub fn pre_activations(&self, samples: &DMatrix<f64>) -> DMatrix<f64> {
        let ((inputs, units), (count, entries)) = (self.weights.shape(), samples.shape());
        assert_eq!(
            inputs, entries,
            "a row layer with {inputs}×{units} weights takes samples of {inputs} inputs, but {count}×{entries} came in"
        );
        let ones = DVector::repeat(count, 1.0);
        samples * &self.weights + ones * &self.bias
    }

    /// φ(Z): one row for each sample.
    ///
    /// # Panics
    /// As [`RowLayer::pre_activations`].
    #[must_use]
    pub fn forward(&self, samples: &DMatrix<f64>) -> DMatrix<f64> {
        self.activation.values(&self.pre_activations(samples))
    }
}
// ANCHOR_END: rows
