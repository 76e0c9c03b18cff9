//! From the logits' gradient to ∂L/∂z of every hidden layer.

mod split;

use crate::{
    Threads,
    kernels::{Coefficients, Combination, Finish, normalise_back},
    layer::Dense,
    rows::Rows,
    workspace::Trace,
};
use pulp::{Arch, Simd, WithSimd};

/// Some units of a hidden layer.
struct Units<'a> {
    first: usize,
    samples: usize,
    /// The layer behind: its weights, their stride, and its ∂L/∂z.
    behind: (&'a [f32], usize, &'a Rows),
    slopes: &'a [f32],
    gradients: &'a mut [f32],
    bias_gradients: &'a mut [f32],
    normalised: Option<Normalised<'a>>,
}

/// The normalisation of some units.
struct Normalised<'a> {
    rows: &'a [f32],
    inverse: &'a [f32],
    scale: &'a [f32],
    scale_gradients: &'a mut [f32],
}

// ANCHOR: backward
/// ∂L/∂z of a hidden layer from that of the layer behind it, and the gradients of its bias or of γ and β.
pub(crate) fn backward(
    layer: &mut Dense,
    trace: &mut Trace,
    (behind, gradients): (&Dense, &Rows),
    samples: usize,
    threads: &Threads,
) {
    let (bias_gradients, normalised) = match &mut layer.normalisation {
        None => (&mut layer.bias.gradients, None),
        Some(known) => {
            let normalised = Normalised {
                rows: &trace.normalised.numbers,
                inverse: &trace.inverse,
                scale: &known.scale.values,
                scale_gradients: &mut known.scale.gradients,
            };
            (&mut known.shift.gradients, Some(normalised))
        }
    };
    let units = Units {
        first: 0,
        samples,
        behind: (&behind.weights.values, behind.stride, gradients),
        slopes: &trace.slopes.numbers,
        gradients: &mut trace.gradients.numbers,
        bias_gradients,
        normalised,
    };
    threads.share_out(units, usize::MAX, &|part| Arch::new().dispatch(part));
}

impl WithSimd for Units<'_> {
    type Output = ();

    /// Wᵀ times the gradient behind, times the slopes; then back through the normalisation.
    #[inline(always)]
    fn with_simd<S: Simd>(self, simd: S) {
        let (weights, weights_stride, behind) = self.behind;
        Combination {
            coefficients: Coefficients::ByColumn(weights, weights_stride, self.first),
            count: behind.count(),
            rows: &behind.numbers,
            stride: behind.stride,
            out: &mut *self.gradients,
            finish: Finish::Replace,
        }
        .with_simd(simd);
        let mut normalised = self.normalised;
        let stride = behind.stride;
        let rows = self
            .gradients
            .chunks_mut(stride)
            .zip(self.slopes.chunks(stride));
        for (unit, (gradient, slopes)) in rows.enumerate() {
            let gradient = &mut gradient[..self.samples];
            for (g, slope) in gradient.iter_mut().zip(slopes) {
                *g *= slope;
            }
            self.bias_gradients[unit] = match &mut normalised {
                None => gradient.iter().sum(),
                Some(known) => {
                    let row = &known.rows[unit * stride..][..self.samples];
                    let factor = known.scale[unit] * known.inverse[unit];
                    let [along, total] = normalise_back(simd, gradient, row, factor);
                    known.scale_gradients[unit] = along;
                    total
                }
            };
        }
    }
}
// ANCHOR_END: backward
