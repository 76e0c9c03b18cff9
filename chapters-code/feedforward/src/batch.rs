//! Many samples at once, one in each column: Z = W X + b 1ᵀ (S3-02.16).

use crate::{Dense, Network};
use nalgebra::{DMatrix, DVector};

// ANCHOR: batch
impl Dense {
    /// Z = W X + b 1ᵀ: column j is W xⱼ + b, for the sample xⱼ in column j of X.
    ///
    /// # Panics
    /// If `samples` has not one row for each column of the weights.
    #[must_use]
    pub fn batch_pre_activations(&self, samples: &DMatrix<f64>) -> DMatrix<f64> {
        let ((units, inputs), (entries, count)) = (self.weights.shape(), samples.shape());
        assert_eq!(
            inputs, entries,
            "a layer with {units}×{inputs} weights takes samples of {inputs} inputs, but {entries}×{count} came in"
        );
        let ones = DVector::repeat(count, 1.0);
        &self.weights * samples + &self.bias * ones.transpose()
    }

    /// φ(Z): one column for each sample.
    ///
    /// # Panics
    /// As [`Dense::batch_pre_activations`].
    #[must_use]
    pub fn forward_batch(&self, samples: &DMatrix<f64>) -> DMatrix<f64> {
        self.activation.values(&self.batch_pre_activations(samples))
    }
}

impl Network {
    /// The outputs for many samples, one in each column.
    ///
    /// # Panics
    /// If `samples` has not one row for each input of the first layer.
    #[must_use]
    pub fn forward_batch(&self, samples: &DMatrix<f64>) -> DMatrix<f64> {
        self.layers.iter().fold(samples.clone(), |inputs, layer| {
            layer.forward_batch(&inputs)
        })
    }
}
// ANCHOR_END: batch
