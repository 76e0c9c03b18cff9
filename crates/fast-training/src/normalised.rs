//! Batch normalisation of some units of a layer, forward.

use crate::{
    kernels::{moments, normalise},
    layer::Normalisation,
    rows::Rows,
    threads::{cut, cut_mut},
};
use backprop::layer::Mode;
use pulp::Simd;

/// ε, which keeps a feature that never varies from being divided by 0.
pub(crate) const EPSILON: f32 = 1e-5;
/// How much of each new batch enters the running values.
const MOMENTUM: f32 = 0.1;

/// γ, β, the running values, and where x̂ and 1/√(σ² + ε) go.
pub(crate) struct Normalised<'a> {
    scale: &'a [f32],
    shift: &'a [f32],
    running_mean: &'a mut [f32],
    running_variance: &'a mut [f32],
    inverse: &'a mut [f32],
    rows: &'a mut [f32],
    stride: usize,
}

impl<'a> Normalised<'a> {
    pub(crate) fn new(
        known: &'a mut Normalisation,
        inverse: &'a mut [f32],
        rows: &'a mut Rows,
    ) -> Self {
        Self {
            scale: &known.scale.values,
            shift: &known.shift.values,
            running_mean: &mut known.running_mean,
            running_variance: &mut known.running_variance,
            inverse,
            stride: rows.stride,
            rows: &mut rows.numbers,
        }
    }

    /// Turns z of a unit into γ x̂ + β, and keeps x̂.
    #[inline(always)]
    pub(crate) fn forward<S: Simd>(&mut self, simd: S, unit: usize, z: &mut [f32], mode: Mode) {
        let [mean, variance] = match mode {
            Mode::Training => self.remember(simd, unit, z),
            Mode::Evaluation => [self.running_mean[unit], self.running_variance[unit]],
        };
        let inverse = 1.0 / (variance + EPSILON).sqrt();
        self.inverse[unit] = inverse;
        let row = &mut self.rows[unit * self.stride..][..z.len()];
        row.copy_from_slice(z);
        normalise(
            row,
            z,
            [mean, inverse],
            [self.scale[unit], self.shift[unit]],
        );
    }

    /// μ and σ² of the batch, which move the running values; there the variance is divided by one less, as PyTorch has it.
    #[inline(always)]
    fn remember<S: Simd>(&mut self, simd: S, unit: usize, z: &[f32]) -> [f32; 2] {
        let now = moments(simd, z);
        #[expect(
            clippy::cast_precision_loss,
            reason = "a batch has far fewer than 2²⁴ samples"
        )]
        let count = z.len() as f32;
        let unbiased = now.variance * count / (count - 1.0);
        let (mean, variance) = (
            &mut self.running_mean[unit],
            &mut self.running_variance[unit],
        );
        *mean += MOMENTUM * (now.mean - *mean);
        *variance += MOMENTUM * (unbiased - *variance);
        [now.mean, now.variance]
    }

    pub(crate) fn split(self, rows: usize, stride: usize) -> (Self, Self) {
        let (scale, shift) = (cut(self.scale, rows, 1), cut(self.shift, rows, 1));
        let mean = cut_mut(self.running_mean, rows, 1);
        let variance = cut_mut(self.running_variance, rows, 1);
        let inverse = cut_mut(self.inverse, rows, 1);
        let kept = cut_mut(self.rows, rows, stride);
        let part = |scale, shift, running_mean, running_variance, inverse, rows| Self {
            scale,
            shift,
            running_mean,
            running_variance,
            inverse,
            rows,
            stride,
        };
        (
            part(scale.0, shift.0, mean.0, variance.0, inverse.0, kept.0),
            part(scale.1, shift.1, mean.1, variance.1, inverse.1, kept.1),
        )
    }
}
