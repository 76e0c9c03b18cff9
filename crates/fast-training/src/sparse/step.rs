//! A step that touches the weights of ink alone.

use super::{Sparse, SparseDigits, Units};
use crate::kernels::exponential;
use pulp::{Simd, WithSimd};

/// A step, to be compiled for the processor's vectors.
pub(super) struct Step<'a, const V: usize> {
    pub network: &'a mut Sparse<V>,
    pub digits: &'a SparseDigits,
    pub indices: &'a [usize],
}

impl<const V: usize> WithSimd for Step<'_, V> {
    type Output = f64;

    #[inline(always)]
    fn with_simd<S: Simd>(self, _: S) -> f64 {
        let Step {
            network,
            digits,
            indices,
        } = self;
        let share = crate::layer::single(1.0 / indices.len() as f64);
        let mut total = 0.0;
        for (sample, &index) in indices.iter().enumerate() {
            network.hidden[sample] = hidden(network, digits.ink(index));
            total += f64::from(head(
                network,
                sample,
                usize::from(digits.labels[index]),
                share,
            ));
        }
        descend(network, digits, indices);
        total / indices.len() as f64
    }
}

// ANCHOR: forward
/// σ(b + Σ x · column) over the pixels that aren't paper.
#[inline(always)]
pub(super) fn hidden<const V: usize>(network: &Sparse<V>, ink: &[(u16, u8)]) -> Units<V> {
    let mut sums = network.bias;
    for &(pixel, shade) in ink {
        let x = f32::from(shade) * (1.0 / 255.0);
        add(&mut sums, x, &network.columns[usize::from(pixel)]);
    }
    // Beyond the last unit there must be 0, not σ(0), or these places would learn.
    let (used, beyond) = sums.as_flattened_mut().split_at_mut(network.units);
    for sum in used {
        *sum = 1.0 / (1.0 + exponential(-*sum));
    }
    beyond.fill(0.0);
    sums
}
// ANCHOR_END: forward

/// The loss of a sample; (softmax(z) − t) / N is kept.
#[inline(always)]
fn head<const V: usize>(network: &mut Sparse<V>, sample: usize, label: usize, share: f32) -> f32 {
    let mut logits = network.last_bias;
    for (logit, weights) in logits.iter_mut().zip(&network.last) {
        *logit += product(weights, &network.hidden[sample]);
    }
    let top = logits.iter().fold(f32::NEG_INFINITY, |top, z| top.max(*z));
    let right = logits[label];
    let mut sum = 0.0;
    for logit in &mut logits {
        *logit = exponential(*logit - top);
        sum += *logit;
    }
    for (class, power) in logits.iter_mut().enumerate() {
        *power = (*power / sum - if class == label { 1.0 } else { 0.0 }) * share;
    }
    network.heads[sample] = logits;
    sum.ln() + top - right
}

// ANCHOR: descend
/// The step: back through the last layer with its old weights, then every weight that has a gradient.
#[inline(always)]
fn descend<const V: usize>(network: &mut Sparse<V>, digits: &SparseDigits, indices: &[usize]) {
    let rate = -network.learning_rate;
    let old = network.last;
    for (sample, &index) in indices.iter().enumerate() {
        let (a, head) = (network.hidden[sample], network.heads[sample]);
        let mut delta = [[0.0; 8]; V];
        for (class, gradient) in head.iter().enumerate() {
            add(&mut delta, *gradient, &old[class]);
            add(&mut network.last[class], rate * gradient, &a);
            network.last_bias[class] += rate * gradient;
        }
        for (delta, a) in delta.as_flattened_mut().iter_mut().zip(a.as_flattened()) {
            *delta *= a * (1.0 - a);
        }
        add(&mut network.bias, rate, &delta);
        for &(pixel, shade) in digits.ink(index) {
            let x = f32::from(shade) * (1.0 / 255.0);
            add(&mut network.columns[usize::from(pixel)], rate * x, &delta);
        }
    }
}
// ANCHOR_END: descend

/// a ← a + x b.
#[inline(always)]
fn add<const V: usize>(a: &mut Units<V>, x: f32, b: &Units<V>) {
    for (a, b) in a.as_flattened_mut().iter_mut().zip(b.as_flattened()) {
        *a += x * b;
    }
}

/// Σ a b, with eight sums side by side.
#[inline(always)]
pub(super) fn product<const V: usize>(a: &Units<V>, b: &Units<V>) -> f32 {
    let mut sums = [0.0; 8];
    for (a, b) in a.iter().zip(b) {
        for lane in 0..8 {
            sums[lane] += a[lane] * b[lane];
        }
    }
    sums.iter().sum()
}
