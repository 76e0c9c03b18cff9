//! From pixels to logits.

mod split;

use crate::{
    Curve, Threads,
    kernels::{Coefficients, Combination, Finish, InnerProducts, activate},
    layer::Dense,
    masks::Masks,
    normalised::Normalised,
    rows::Rows,
    workspace::Trace,
};
use backprop::layer::Mode;
use pulp::{Arch, Simd, WithSimd};

/// So many units are computed before the next ones: their weights stay in the second cache while all samples use them.
const AT_ONCE: usize = 64;

/// What a layer reads.
#[derive(Clone, Copy)]
pub(crate) enum Inputs<'a> {
    /// A row for each sample: pixels.
    Samples(&'a Rows),
    /// A row for each unit of the layer before.
    Units(&'a Rows),
}

impl<'a> Inputs<'a> {
    /// The outputs of the layer before, or the pixels if there is none.
    pub fn of(before: &'a [Trace], pixels: &'a Rows) -> Self {
        before
            .last()
            .map_or(Self::Samples(pixels), |trace| Self::Units(&trace.outputs))
    }
}

/// What is the same for all units of a layer.
#[derive(Clone, Copy)]
pub(crate) struct Pass<'a> {
    pub inputs: Inputs<'a>,
    /// The units that feed the layer, and the numbers in a row of its weights.
    pub fan_in: (usize, usize),
    /// The samples of the batch, and the numbers in a row of outputs.
    pub samples: (usize, usize),
    /// φ; the last layer has none.
    pub curve: Option<Curve>,
    pub masks: Option<&'a Masks>,
    pub mode: Mode,
}

/// Some units of a layer: their weights, and where their results go.
struct Units<'a> {
    first: usize,
    pass: Pass<'a>,
    weights: &'a [f32],
    bias: &'a [f32],
    normalised: Option<Normalised<'a>>,
    outputs: &'a mut [f32],
    slopes: &'a mut [f32],
}

// ANCHOR: forward
/// The forward pass of one layer. Its units are shared out among the threads.
pub(crate) fn forward(layer: &mut Dense, trace: &mut Trace, pass: Pass<'_>, threads: &Threads) {
    let normalisation = layer.normalisation.as_mut();
    let units = Units {
        first: 0,
        pass,
        weights: &layer.weights.values,
        bias: &layer.bias.values,
        normalised: normalisation
            .map(|known| Normalised::new(known, &mut trace.inverse, &mut trace.normalised)),
        outputs: &mut trace.outputs.numbers,
        slopes: &mut trace.slopes.numbers,
    };
    threads.share_out(units, AT_ONCE, &|part| Arch::new().dispatch(part));
}

impl WithSimd for Units<'_> {
    type Output = ();

    /// The product for all units, then for each of them: bias or normalisation, φ, mask.
    #[inline(always)]
    fn with_simd<S: Simd>(mut self, simd: S) {
        self.product(simd);
        let (samples, stride) = self.pass.samples;
        let rows = self
            .outputs
            .chunks_mut(stride)
            .zip(self.slopes.chunks_mut(stride));
        for (unit, (outputs, slopes)) in rows.enumerate() {
            let outputs = &mut outputs[..samples];
            match &mut self.normalised {
                Some(normalised) => normalised.forward(simd, unit, outputs, self.pass.mode),
                None => outputs.iter_mut().for_each(|z| *z += self.bias[unit]),
            }
            if let Some(curve) = self.pass.curve {
                activate(curve, outputs, &mut slopes[..samples]);
            }
            if let Some(masks) = self.pass.masks {
                masks.apply(self.first + unit, [outputs, slopes]);
            }
        }
    }
}
// ANCHOR_END: forward

impl Units<'_> {
    #[inline(always)]
    fn product<S: Simd>(&mut self, simd: S) {
        let (inputs, weights_stride) = self.pass.fan_in;
        let (samples, stride) = self.pass.samples;
        match self.pass.inputs {
            Inputs::Samples(rows) => InnerProducts {
                weights: self.weights,
                inputs: &rows.numbers[..samples * rows.stride],
                stride: weights_stride,
                out: self.outputs,
                out_stride: stride,
            }
            .with_simd(simd),
            Inputs::Units(rows) => Combination {
                coefficients: Coefficients::ByRow(self.weights, weights_stride),
                count: inputs,
                rows: &rows.numbers,
                stride,
                out: self.outputs,
                finish: Finish::Replace,
            }
            .with_simd(simd),
        }
    }
}
