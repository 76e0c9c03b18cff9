//! The library of the chapter on losses.

use super::{any_matrix, any_vector};
use crate::for_all;
use crate::networks::random;
use crate::strategies::{finite, vector, vectors};
use losses::{
    AbsoluteError, SoftmaxWithLoss, SquaredError,
    binary::{
        binary_cross_entropy, binary_from_logit, binary_slope, logit_slope,
        mean_binary_cross_entropy, mean_binary_gradient,
    },
    cross_entropy::{cross_entropy, cross_entropy_gradient, guarded_cross_entropy},
    likelihood::{gaussian, laplace, median},
    minibatch::{draw_batch, mean_of},
    one_weight,
    softmax::{naive_softmax, naive_softmax_single, probabilities, softmax_at},
    squared::half_squared_distance,
};

#[test]
fn losses_of_any_numbers_never_panic() {
    for_all(&(finite(), finite(), finite()), |(x, y, scale)| {
        let _ = (binary_cross_entropy(x, y), binary_slope(x, y));
        let _ = (binary_from_logit(x, y), logit_slope(x, y));
        if scale > 0.0 {
            let _ = (gaussian(x, y, scale), laplace(x, y, scale));
        }
    });
}

#[test]
fn losses_of_any_vectors_never_panic() {
    for_all(&vectors(&finite(), &finite()), |(p, y)| {
        let _ = SquaredError::HalfMean.factor(y.len());
        let _ = AbsoluteError::Mean.factor(y.len());
        let _ = SquaredError::Mean.value(&p, &y);
        let _ = SquaredError::Mean.gradient(&p, &y);
        let _ = AbsoluteError::Mean.value(&p, &y);
        let _ = AbsoluteError::Mean.gradient(&p, &y);
        let _ = (cross_entropy(&p, &y), cross_entropy_gradient(&p, &y));
        let _ = guarded_cross_entropy(&p, &y);
        let _ = mean_binary_cross_entropy(&p, &y);
        let _ = mean_binary_gradient(&p, &y);
    });
}

#[test]
fn middles_and_means_of_any_losses_never_panic() {
    let cases = (vector(&finite(), 1..=6), random());
    for_all(&cases, |(losses, mut random)| {
        let count = losses.len();
        let _ = median(&losses);
        let _ = mean_of(&losses, &draw_batch(count, count, &mut random));
    });
}

#[test]
fn softmaxes_of_any_logits_never_panic() {
    for_all(
        &(any_vector(), any_matrix(), finite()),
        |(z, logits, number)| {
            #[allow(clippy::cast_possible_truncation, reason = "single precision is tried")]
            let single = z.map(|entry| entry as f32);
            let _ = (naive_softmax(&z), naive_softmax_single(&single));
            if !z.is_empty() && number > 0.0 {
                let _ = softmax_at(number, &z);
            }
            let mut end = SoftmaxWithLoss::default();
            let _ = end.forward(&logits, &probabilities(&logits));
            let _ = (end.backward(), half_squared_distance(&logits, &logits));
        },
    );
}

#[test]
fn a_classifier_of_any_single_weight_never_panics() {
    let (numbers, classes) = one_weight::samples();
    for_all(&finite(), |weight| {
        let logits = one_weight::logits(weight, &numbers);
        let _ = one_weight::loss(&logits, &classes);
    });
}
