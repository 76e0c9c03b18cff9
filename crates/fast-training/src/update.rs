//! From ∂L/∂z of a layer to the gradient of its weights, and the step.

use crate::{
    Optimizer, Threads,
    forward::Inputs,
    kernels::{Coefficients, Combination, Finish, InnerProducts},
    layer::Dense,
    rows::Rows,
    threads::{Part, cut, cut_mut},
};
use pulp::{Arch, Simd, WithSimd};

/// So many rows of weights are updated before the next ones: their gradients are still in the second cache.
const AT_ONCE: usize = 64;

/// The weights of some units, and what their step needs.
struct Units<'a> {
    inputs: Inputs<'a>,
    samples: usize,
    gradients_behind: (&'a [f32], usize),
    optimizer: &'a Optimizer,
    t: i32,
    stride: usize,
    weights: &'a mut [f32],
    gradients: &'a mut [f32],
    memory: [&'a mut [f32]; 2],
}

// ANCHOR: update
/// The step number `t` of a layer's weights: ∂L/∂W = G Xᵀ and the optimizer's rule, shared out by rows of W.
pub(crate) fn update(
    layer: &mut Dense,
    inputs: Inputs<'_>,
    gradients: &Rows,
    samples: usize,
    (optimizer, t): (&Optimizer, i32),
    threads: &Threads,
) {
    let units = Units {
        inputs,
        samples,
        gradients_behind: (&gradients.numbers, gradients.stride),
        optimizer,
        t,
        stride: layer.stride,
        weights: &mut layer.weights.values,
        gradients: &mut layer.weights.gradients,
        memory: layer.weights.memory.each_mut().map(Vec::as_mut_slice),
    };
    threads.share_out(units, AT_ONCE, &|part| Arch::new().dispatch(part));
}

impl WithSimd for Units<'_> {
    type Output = ();

    #[inline(always)]
    fn with_simd<S: Simd>(self, simd: S) {
        let (behind, stride) = self.gradients_behind;
        match self.inputs {
            // A plain step is part of the product: W ← W − η G Xᵀ, and the gradient itself is never stored.
            Inputs::Samples(rows) if self.optimizer.is_plain() => {
                let finish = Finish::Add(-self.optimizer.learning_rate);
                let step = combination((behind, stride), self.samples, rows, self.weights, finish);
                return step.with_simd(simd);
            }
            Inputs::Samples(rows) => {
                let finish = Finish::Replace;
                combination((behind, stride), self.samples, rows, self.gradients, finish)
                    .with_simd(simd);
            }
            Inputs::Units(rows) => InnerProducts {
                weights: behind,
                inputs: &rows.numbers,
                stride,
                out: self.gradients,
                out_stride: self.stride,
            }
            .with_simd(simd),
        }
        self.optimizer
            .step(self.t, true, self.weights, self.gradients, self.memory);
    }
}
// ANCHOR_END: update

/// The rows of `out` from the samples' rows, with ∂L/∂z as coefficients.
#[inline(always)]
fn combination<'a>(
    (behind, stride): (&'a [f32], usize),
    samples: usize,
    rows: &'a Rows,
    out: &'a mut [f32],
    finish: Finish,
) -> Combination<'a> {
    Combination {
        coefficients: Coefficients::ByRow(behind, stride),
        count: samples,
        rows: &rows.numbers,
        stride: rows.stride,
        out,
        finish,
    }
}

impl Part for Units<'_> {
    fn rows(&self) -> usize {
        self.weights.len() / self.stride
    }

    fn split(self, rows: usize) -> (Self, Self) {
        let stride = self.stride;
        let behind = cut(self.gradients_behind.0, rows, self.gradients_behind.1);
        let weights = cut_mut(self.weights, rows, stride);
        let gradients = cut_mut(self.gradients, rows, stride);
        let [one, two] = self.memory.map(|memory| cut_mut(memory, rows, stride));
        let part = |behind, weights, gradients, memory| Self {
            inputs: self.inputs,
            samples: self.samples,
            gradients_behind: (behind, self.gradients_behind.1),
            optimizer: self.optimizer,
            t: self.t,
            stride,
            weights,
            gradients,
            memory,
        };
        (
            part(behind.0, weights.0, gradients.0, [one.0, two.0]),
            part(behind.1, weights.1, gradients.1, [one.1, two.1]),
        )
    }
}
