//! A layer in which each unit sees all inputs (S1-44…S1-47, S3-02.16).

use activations::Activation;
use nalgebra::{DMatrix, DVector};

// ANCHOR: dense
/// z = W a + b, then φ on each entry.
#[derive(Debug, Clone, PartialEq)]
pub struct Dense {
    /// One row for each unit of this layer, one column for each input: `weights[(target, source)]`.
    pub weights: DMatrix<f64>,
    /// One entry for each unit.
    pub bias: DVector<f64>,
    /// φ.
    pub activation: Activation,
}

impl Dense {
    /// A layer with a bias.
    ///
    /// # Panics
    /// If `bias` has not one entry for each row of `weights`.
    #[must_use]
    pub fn new(weights: DMatrix<f64>, bias: DVector<f64>, activation: Activation) -> Self {
        let (units, inputs) = weights.shape();
        assert_eq!(
            units,
            bias.len(),
            "a layer with {units}×{inputs} weights has {units} units and needs as many biases, but {} came in",
            bias.len()
        );
        Self {
            weights,
            bias,
            activation,
        }
    }

    /// A layer whose biases are 0.
    #[must_use]
    pub fn without_bias(weights: DMatrix<f64>, activation: Activation) -> Self {
        let bias = DVector::zeros(weights.nrows());
        Self::new(weights, bias, activation)
    }

    /// z = W a + b.
    ///
    /// # Panics
    /// If `inputs` has not one entry for each column of the weights.
    #[must_use]
    pub fn pre_activations(&self, inputs: &DVector<f64>) -> DVector<f64> {
        let (rows, columns) = self.weights.shape();
        assert_eq!(
            columns,
            inputs.len(),
            "a layer with {rows}×{columns} weights takes {columns} inputs, but {} came in",
            inputs.len()
        );
        &self.weights * inputs + &self.bias
    }

    /// φ(z).
    ///
    /// # Panics
    /// As [`Dense::pre_activations`].
    #[must_use]
    pub fn forward(&self, inputs: &DVector<f64>) -> DVector<f64> {
        self.pre_activations(inputs)
            .map(|z| self.activation.value(z))
    }
}
// ANCHOR_END: dense
