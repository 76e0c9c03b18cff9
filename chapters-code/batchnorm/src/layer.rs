//! Batch normalisation as a layer (S3-05.11, S4-31…S4-37; Ioffe and Szegedy, 2015).

use crate::each_sample::each_sample;
use backprop::{
    Layer,
    layer::{Mode, Parameters, assert_fits},
};
use nalgebra::{DMatrix, DVector};

// ANCHOR: layer
/// x̂ = (x − μ) / √(σ² + ε) for each feature over the batch, then y = γ x̂ + β. Features are rows, samples columns.
#[derive(Debug, Clone)]
pub struct BatchNorm {
    /// γ, one entry for each feature.
    pub scale: DVector<f64>,
    /// β, one entry for each feature.
    pub shift: DVector<f64>,
    /// ε, which keeps a feature that never varies from being divided by 0.
    pub epsilon: f64,
    /// What evaluation uses for μ.
    pub running_mean: DVector<f64>,
    /// What evaluation uses for σ².
    pub running_variance: DVector<f64>,
    /// How much of each new batch enters the running values.
    pub momentum: f64,
    scale_gradient: DVector<f64>,
    shift_gradient: DVector<f64>,
    mode: Mode,
    kept: Option<Kept>,
}

/// What the way back needs.
#[derive(Debug, Clone)]
struct Kept {
    normalised: DMatrix<f64>,
    deviation: DVector<f64>,
    mode: Mode,
}
// ANCHOR_END: layer

impl BatchNorm {
    /// A layer in training, with γ = 1, β = 0, ε = 1e-5, momentum 0.1, and the running values 0 and 1: as PyTorch has it.
    #[must_use]
    pub fn new(features: usize) -> Self {
        Self {
            scale: DVector::from_element(features, 1.0),
            shift: DVector::zeros(features),
            epsilon: 1e-5,
            running_mean: DVector::zeros(features),
            running_variance: DVector::from_element(features, 1.0),
            momentum: 0.1,
            scale_gradient: DVector::zeros(features),
            shift_gradient: DVector::zeros(features),
            mode: Mode::Training,
            kept: None,
        }
    }

    // ANCHOR: running
    /// Moves the running values towards those of a batch; its variance enters as Σ(x − μ)² / (m − 1), as PyTorch has it.
    fn remember(&mut self, mean: &DVector<f64>, variance: &DVector<f64>, samples: usize) {
        assert!(
            samples > 1,
            "batch normalisation: one sample has no variance to learn from; train with batches of at least 2"
        );
        let count = samples as f64;
        let unbiased = variance * (count / (count - 1.0));
        self.running_mean += self.momentum * (mean - &self.running_mean);
        self.running_variance += self.momentum * (unbiased - &self.running_variance);
    }
    // ANCHOR_END: running

    /// μ and σ² that this pass normalises with.
    fn statistics(&mut self, inputs: &DMatrix<f64>) -> (DVector<f64>, DVector<f64>) {
        if self.mode == Mode::Evaluation {
            return (self.running_mean.clone(), self.running_variance.clone());
        }
        let mean = inputs.column_mean();
        // nalgebra's variance is the biased one: divided by the number of samples. Each row has its own, since the one
        // for all rows, `column_variance`, is E(x²) − μ², whose digits cancel, and even the sign, if μ is large.
        let variances = inputs.row_iter().map(|feature| feature.variance());
        let variance = DVector::from_iterator(inputs.nrows(), variances);
        self.remember(&mean, &variance, inputs.ncols());
        (mean, variance)
    }
}

// ANCHOR: forward
impl Layer for BatchNorm {
    fn forward(&mut self, inputs: &DMatrix<f64>) -> DMatrix<f64> {
        let ((rows, columns), features) = (inputs.shape(), self.scale.len());
        assert_eq!(
            rows, features,
            "batch normalisation: the layer has {features} features, but {rows}×{columns} inputs came in"
        );
        let (mean, variance) = self.statistics(inputs);
        let deviation = variance.map(|entry| (entry + self.epsilon).sqrt());
        let normalised = each_sample(inputs, |x| (x - &mean).component_div(&deviation));
        let outputs = each_sample(&normalised, |x| x.component_mul(&self.scale) + &self.shift);
        self.kept = Some(Kept {
            normalised,
            deviation,
            mode: self.mode,
        });
        outputs
    }
    // ANCHOR_END: forward

    // ANCHOR: backward
    /// Over a batch: ∂L/∂x = γ/s · (g − mean(g) − x̂ mean(g x̂)), s = √(σ² + ε). In evaluation μ and s are constants.
    fn backward(&mut self, gradient: &DMatrix<f64>) -> DMatrix<f64> {
        let kept = self.kept.as_ref();
        let kept = kept.expect("batch normalisation: call forward before backward");
        assert_fits("batch normalisation", gradient, kept.normalised.shape());
        let along = gradient.component_mul(&kept.normalised);
        (self.scale_gradient, self.shift_gradient) = (along.column_sum(), gradient.column_sum());
        let factor = self.scale.component_div(&kept.deviation);
        let centred = match kept.mode {
            Mode::Evaluation => gradient.clone(),
            Mode::Training => {
                let (mean, along) = (gradient.column_mean(), along.column_mean());
                let pulled = each_sample(&kept.normalised, |x| x.component_mul(&along) + &mean);
                gradient - pulled
            }
        };
        each_sample(&centred, |g| g.component_mul(&factor))
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

    fn set_mode(&mut self, mode: Mode) {
        self.mode = mode;
    }
}
