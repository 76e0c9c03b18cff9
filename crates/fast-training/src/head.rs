//! Softmax, the loss, and the first gradient of the way back.

use crate::{kernels::exponential, layer::single, workspace::Workspace};
use pulp::{Arch, Simd, WithSimd};

/// The last layer of a batch: a row for each class, a number for each sample.
struct Head<'a> {
    labels: &'a [u8],
    stride: usize,
    logits: &'a [f32],
    gradients: &'a mut [f32],
    largest: &'a mut [f32],
    sums: &'a mut [f32],
}

/// The mean cross-entropy of the batch; (softmax(z) − t) / N becomes the gradient of the logits, and 0 beyond the batch.
pub(crate) fn loss(workspace: &mut Workspace) -> f64 {
    let Workspace {
        labels,
        softmax: [largest, sums],
        traces,
        ..
    } = workspace;
    let Some(trace) = traces.last_mut() else {
        return 0.0;
    };
    let head = Head {
        labels,
        stride: trace.outputs.stride,
        logits: &trace.outputs.numbers,
        gradients: &mut trace.gradients.numbers,
        largest: &mut largest[..labels.len()],
        sums: &mut sums[..labels.len()],
    };
    Arch::new().dispatch(head)
}

// ANCHOR: head
impl WithSimd for Head<'_> {
    type Output = f64;

    #[inline(always)]
    fn with_simd<S: Simd>(mut self, _: S) -> f64 {
        self.exponentials();
        let mut total = 0.0;
        for (sample, &label) in self.labels.iter().enumerate() {
            let logit = self.logits[usize::from(label) * self.stride + sample];
            total += f64::from(self.sums[sample].ln() + self.largest[sample] - logit);
        }
        let count = self.labels.len() as f64;
        self.subtract_targets(single(1.0 / count));
        total / count
    }
}
// ANCHOR_END: head

impl Head<'_> {
    /// e^(z − the largest z of the sample) into `gradients`, and their sums over the classes.
    #[inline(always)]
    fn exponentials(&mut self) {
        self.largest.fill(f32::NEG_INFINITY);
        self.sums.fill(0.0);
        for row in self.logits.chunks(self.stride) {
            for (top, z) in self.largest.iter_mut().zip(row) {
                *top = top.max(*z);
            }
        }
        let rows = self
            .logits
            .chunks(self.stride)
            .zip(self.gradients.chunks_mut(self.stride));
        for (logits, powers) in rows {
            let shifted = logits.iter().zip(&*self.largest).map(|(z, top)| z - top);
            for ((power, z), sum) in powers.iter_mut().zip(shifted).zip(&mut *self.sums) {
                *power = exponential(z);
                *sum += *power;
            }
        }
    }

    /// The powers divided by their sums, minus 1 at the right class; all of it times `share` = 1/N.
    #[inline(always)]
    fn subtract_targets(&mut self, share: f32) {
        for sum in &mut *self.sums {
            *sum = share / *sum;
        }
        for (class, row) in self.gradients.chunks_mut(self.stride).enumerate() {
            let (used, beyond) = row.split_at_mut(self.labels.len());
            for ((gradient, scale), &label) in used.iter_mut().zip(&*self.sums).zip(self.labels) {
                let target = if usize::from(label) == class {
                    share
                } else {
                    0.0
                };
                *gradient = *gradient * scale - target;
            }
            beyond.fill(0.0);
        }
    }
}
