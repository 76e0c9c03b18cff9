//! Units that no sample can reach (S0-11, S1-83): a ReLU whose weighted sum is negative everywhere gets no gradient.

use crate::one_input::OneInput;

/// An input and the answer that is wanted.
pub type Sample = (f64, f64);

// ANCHOR: dead
/// The gradient of the mean loss over the samples, by weight and by bias.
///
/// # Panics
/// If there are no samples.
#[must_use]
pub fn mean_gradient(unit: &OneInput, samples: &[Sample]) -> [f64; 2] {
    assert!(!samples.is_empty(), "a mean needs at least one sample");
    let mut sum = [0.0, 0.0];
    for &(x, label) in samples {
        let [by_weight, by_bias] = unit.gradient(x, label);
        sum = [sum[0] + by_weight, sum[1] + by_bias];
    }
    sum.map(|total| total / samples.len() as f64)
}

/// Whether no sample moves the unit: φ′(z) is 0 on all of them.
#[must_use]
pub fn is_dead(unit: &OneInput, samples: &[Sample]) -> bool {
    samples
        .iter()
        .all(|&(x, _)| unit.activation.derivative(unit.weighted_sum(x)) == 0.0)
}

/// The units of `steps` steps against the mean gradient, the start among them.
///
/// # Panics
/// If there are no samples.
#[must_use]
pub fn train(
    start: OneInput,
    samples: &[Sample],
    learning_rate: f64,
    steps: usize,
) -> Vec<OneInput> {
    let mut path = vec![start];
    for _ in 0..steps {
        let unit = path[path.len() - 1];
        let [by_weight, by_bias] = mean_gradient(&unit, samples);
        path.push(OneInput {
            weight: unit.weight - learning_rate * by_weight,
            bias: unit.bias - learning_rate * by_bias,
            ..unit
        });
    }
    path
}
// ANCHOR_END: dead

/// The mean of the losses ½ (a − y)² over the samples.
#[must_use]
pub fn mean_loss(unit: &OneInput, samples: &[Sample]) -> f64 {
    let total: f64 = samples.iter().map(|&(x, label)| unit.loss(x, label)).sum();
    total / samples.len() as f64
}
