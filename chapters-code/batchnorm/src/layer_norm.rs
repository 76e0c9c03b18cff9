//! Layer normalisation: each sample over its own features (Ba, Kiros and Hinton, 2016).

use crate::{
    one_feature::{Normalised, normalise},
    simplified::one_line,
};
use backprop::{
    Layer,
    layer::{Parameters, assert_fits},
};
use nalgebra::{DMatrix, DVector};

// ANCHOR: layer
/// x̂ = (x − μ) / √(σ² + ε) for each sample over its features, then y = γ x̂ + β. Features are rows, samples columns.
///
/// μ and σ² belong to one sample, so training and evaluation are the same, and nothing has to be remembered.
#[derive(Debug, Clone)]
pub struct LayerNorm {
    /// γ, one entry for each feature.
    pub scale: DVector<f64>,
    /// β, one entry for each feature.
    pub shift: DVector<f64>,
    /// ε.
    pub epsilon: f64,
    scale_gradient: DVector<f64>,
    shift_gradient: DVector<f64>,
    kept: Option<Vec<Normalised>>,
}

impl LayerNorm {
    /// A layer with γ = 1, β = 0 and ε = 1e-5.
    #[must_use]
    pub fn new(features: usize) -> Self {
        Self {
            scale: DVector::from_element(features, 1.0),
            shift: DVector::zeros(features),
            epsilon: 1e-5,
            scale_gradient: DVector::zeros(features),
            shift_gradient: DVector::zeros(features),
            kept: None,
        }
    }
}
// ANCHOR_END: layer

impl Layer for LayerNorm {
    // ANCHOR: forward
    fn forward(&mut self, inputs: &DMatrix<f64>) -> DMatrix<f64> {
        let ((rows, columns), features) = (inputs.shape(), self.scale.len());
        assert_eq!(
            rows, features,
            "layer normalisation: the layer has {features} features, but {rows}×{columns} inputs came in"
        );
        let samples = inputs.column_iter();
        let kept: Vec<Normalised> = samples
            .map(|sample| normalise(&sample.into_owned(), self.epsilon))
            .collect();
        let outputs: Vec<DVector<f64>> = kept
            .iter()
            .map(|sample| sample.normalised.component_mul(&self.scale) + &self.shift)
            .collect();
        self.kept = Some(kept);
        DMatrix::from_columns(&outputs)
    }
    // ANCHOR_END: forward

    // ANCHOR: backward
    /// For each sample ∂L/∂x = (h − mean(h) − x̂ mean(h x̂)) / s, with h = γ ⊙ ∂L/∂y and the means over the features.
    fn backward(&mut self, gradient: &DMatrix<f64>) -> DMatrix<f64> {
        let kept = self.kept.as_ref();
        let kept = kept.expect("layer normalisation: call forward before backward");
        let shape = (self.scale.len(), kept.len());
        assert_fits("layer normalisation", gradient, shape);
        let samples: Vec<_> = kept.iter().zip(gradient.column_iter()).collect();
        self.scale_gradient = samples
            .iter()
            .map(|(sample, g)| g.component_mul(&sample.normalised))
            .sum();
        self.shift_gradient = gradient.column_sum();
        let columns: Vec<DVector<f64>> = samples
            .iter()
            .map(|(sample, g)| {
                let arriving = g.component_mul(&self.scale);
                one_line(&arriving, &sample.normalised, sample.deviation)
            })
            .collect();
        DMatrix::from_columns(&columns)
    }
    // ANCHOR_END: backward

    fn parameters(&mut self) -> Vec<Parameters<'_>> {
        let scale = Parameters {
            values: self.scale.as_mut_slice(),
            gradients: self.scale_gradient.as_slice(),
        };
        let shift = Parameters {
            values: self.shift.as_mut_slice(),
            gradients: self.shift_gradient.as_slice(),
        };
        vec![scale, shift]
    }
}
