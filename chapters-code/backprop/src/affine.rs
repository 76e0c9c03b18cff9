//! The affine layer (S3-04.10, S3-04.11).

use crate::layer::{Layer, Parameters, assert_fits};
use nalgebra::{DMatrix, DVector};

// ANCHOR: affine
/// Z = W X + b 1ᵀ: the same weights and the same bias for every column of X.
#[derive(Debug, Clone)]
pub struct Affine {
    /// W, one row for each output.
    pub weights: DMatrix<f64>,
    /// b, one entry for each output.
    pub bias: DVector<f64>,
    /// ∂L/∂W of the last backward pass, in the shape of W.
    pub weights_gradient: DMatrix<f64>,
    /// ∂L/∂b of the last backward pass.
    pub bias_gradient: DVector<f64>,
    inputs: Option<DMatrix<f64>>,
}

impl Affine {
    /// A layer with these weights and this bias.
    ///
    /// # Panics
    /// If the bias has not one entry for each row of the weights.
    #[must_use]
    pub fn new(weights: DMatrix<f64>, bias: DVector<f64>) -> Self {
        let (outputs, inputs) = weights.shape();
        assert_eq!(
            outputs,
            bias.len(),
            "Affine: the weights are {outputs}×{inputs}, so the bias needs {outputs} entries, not {}",
            bias.len()
        );
        Self {
            weights_gradient: DMatrix::zeros(outputs, inputs),
            bias_gradient: DVector::zeros(outputs),
            inputs: None,
            weights,
            bias,
        }
    }
}

impl Layer for Affine {
    fn forward(&mut self, inputs: &DMatrix<f64>) -> DMatrix<f64> {
        let ((outputs, sources), (rows, samples)) = (self.weights.shape(), inputs.shape());
        assert_eq!(
            sources, rows,
            "Affine: the weights are {outputs}×{sources}, so the inputs need {sources} rows, \
             but they are {rows}×{samples}"
        );
        self.inputs = Some(inputs.clone());
        let mut z = &self.weights * inputs;
        z.column_iter_mut()
            .for_each(|mut sample| sample += &self.bias);
        z
    }

    /// ∂L/∂W = G Xᵀ, ∂L/∂b = G 1, ∂L/∂X = Wᵀ G, for G = ∂L/∂Z.
    fn backward(&mut self, gradient: &DMatrix<f64>) -> DMatrix<f64> {
        self.backward_to_parameters(gradient);
        self.weights.transpose() * gradient
    }

    fn backward_to_parameters(&mut self, gradient: &DMatrix<f64>) {
        let inputs = self.inputs.as_ref();
        let inputs = inputs.expect("Affine: call forward before backward");
        assert_fits("Affine", gradient, (self.weights.nrows(), inputs.ncols()));
        self.weights_gradient = gradient * inputs.transpose();
        self.bias_gradient = gradient.column_sum();
    }

    fn parameters(&mut self) -> Vec<Parameters<'_>> {
        let weights = Parameters {
            values: self.weights.as_mut_slice(),
            gradients: self.weights_gradient.as_slice(),
        };
        let bias = Parameters {
            values: self.bias.as_mut_slice(),
            gradients: self.bias_gradient.as_slice(),
        };
        vec![weights, bias]
    }
}
// ANCHOR_END: affine
