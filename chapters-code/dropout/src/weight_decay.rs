//! Weight decay: large weights cost something (S3-05.14).

use backprop::Layer;
use nalgebra::DVector;

// ANCHOR: penalty
/// ½ λ ‖w‖², which is added to the loss.
#[must_use]
pub fn penalty(weights: &DVector<f64>, decay: f64) -> f64 {
    0.5 * decay * weights.norm_squared()
}

/// g + λ w: the gradient of the loss together with its penalty.
///
/// # Panics
/// If the gradient has another length than the weights.
#[must_use]
pub fn penalised_gradient(
    weights: &DVector<f64>,
    gradient: &DVector<f64>,
    decay: f64,
) -> DVector<f64> {
    assert_same_length(weights, gradient);
    gradient + decay * weights
}
// ANCHOR_END: penalty

// ANCHOR: step
/// w − η (g + λ w), the new weights of a plain step.
///
/// # Panics
/// If the gradient has another length than the weights.
#[must_use]
pub fn decayed_step(
    weights: &DVector<f64>,
    gradient: &DVector<f64>,
    learning_rate: f64,
    decay: f64,
) -> DVector<f64> {
    weights - learning_rate * penalised_gradient(weights, gradient, decay)
}

/// 1 − η λ: what a step leaves of a weight that has no gradient.
#[must_use]
pub fn shrink_factor(learning_rate: f64, decay: f64) -> f64 {
    1.0 - learning_rate * decay
}
// ANCHOR_END: step

// ANCHOR: network
/// A plain step of a whole network, in which weights decay and biases don't.
///
/// The parameters have to come as weights, bias, weights, bias, …, as those of affine layers do.
pub fn descend_with_decay(network: &mut dyn Layer, learning_rate: f64, decay: f64) {
    let shrink = [shrink_factor(learning_rate, decay), 1.0];
    let groups = network.parameters();
    for (group, factor) in groups.into_iter().zip(shrink.into_iter().cycle()) {
        for (value, gradient) in group.values.iter_mut().zip(group.gradients) {
            *value = factor * *value - learning_rate * gradient;
        }
    }
}

/// ‖W‖² over all weights of a network, without its biases.
pub fn squared_weights(network: &mut dyn Layer) -> f64 {
    let weights = network.parameters().into_iter().step_by(2);
    let squares = weights.map(|group| group.values.iter().map(|w| w * w).sum::<f64>());
    squares.sum()
}
// ANCHOR_END: network

/// # Panics
/// If the gradient has another length than the weights; the message names both.
pub(crate) fn assert_same_length(weights: &DVector<f64>, gradient: &DVector<f64>) {
    let (wanted, got) = (weights.len(), gradient.len());
    assert_eq!(
        wanted, got,
        "weight decay: {wanted} weights came with a gradient of {got} entries"
    );
}
