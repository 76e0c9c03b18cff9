//! What doesn't fit is refused, and the message names what came in.

use grading::panics::caught;
use losses::{
    AbsoluteError, SoftmaxWithLoss, SquaredError, accuracy, binary, cross_entropy, likelihood,
    minibatch, softmax, squared,
};
use nalgebra::{DMatrix, DVector};
use rand::SeedableRng;
use rand_chacha::ChaCha8Rng;

fn vector(length: usize) -> DVector<f64> {
    DVector::from_element(length, 0.5)
}

fn matrix(rows: usize, columns: usize) -> DMatrix<f64> {
    DMatrix::from_element(rows, columns, 0.5)
}

/// Asserts that `misuse` panics with a message that contains `said`.
#[track_caller]
fn refused<O>(said: &str, misuse: impl FnOnce() -> O) {
    match caught(misuse) {
        Ok(_) => panic!("this was accepted, but should say: {said}"),
        Err(panic) => assert!(
            panic.message.contains(said),
            "{} lacks: {said}",
            panic.message
        ),
    }
}

#[test]
fn vectors_of_different_lengths_are_refused_with_both_lengths() {
    let said = "2 predictions came in for 3 targets";
    refused(said, || SquaredError::Mean.value(&vector(2), &vector(3)));
    refused(said, || SquaredError::Mean.gradient(&vector(2), &vector(3)));
    refused(said, || AbsoluteError::Sum.value(&vector(2), &vector(3)));
    refused(said, || AbsoluteError::Sum.gradient(&vector(2), &vector(3)));
    let said = "2 probabilities came in for a target of 3 classes";
    refused(said, || {
        cross_entropy::cross_entropy(&vector(2), &vector(3))
    });
    refused(said, || {
        cross_entropy::cross_entropy_gradient(&vector(2), &vector(3))
    });
    let said = "2 probabilities came in for 3 labels";
    refused(said, || {
        binary::mean_binary_cross_entropy(&vector(2), &vector(3))
    });
    refused(said, || {
        binary::mean_binary_gradient(&vector(2), &vector(3))
    });
}

#[test]
fn matrices_of_different_shapes_are_refused_with_both_shapes() {
    let (first, second) = (matrix(3, 2), matrix(2, 3));
    let said = "squared error: the predictions are 3×2, but the targets are 2×3";
    refused(said, || squared::half_squared_distance(&first, &second));
    refused(said, || {
        squared::half_squared_distance_gradient(&first, &second)
    });
    let said = "cross-entropy: the probabilities are 3×2, but the targets are 2×3";
    refused(said, || cross_entropy::mean_cross_entropy(&first, &second));
    let said = "softmax with loss: the logits are 3×2, but the targets are 2×3";
    refused(said, || SoftmaxWithLoss::default().forward(&first, &second));
}

#[test]
fn another_number_of_labels_than_columns_is_refused_with_both() {
    let said = "accuracy: the scores are 3×2, but there are 3 class numbers";
    refused(said, || accuracy::accuracy(&matrix(3, 2), &[0, 1, 2]));
    let said = "cross-entropy: the probabilities are 3×2, but there are 3 class numbers";
    refused(said, || {
        cross_entropy::mean_cross_entropy_of_classes(&matrix(3, 2), &[0, 1, 2])
    });
}

#[test]
fn a_class_that_does_not_exist_is_refused_with_its_number() {
    let said = "there is no class 3 among 3, which are counted from 0";
    refused(said, || {
        cross_entropy::cross_entropy_of_class(&vector(3), 3)
    });
    refused(said, || cross_entropy::one_hot(3, 3));
    refused(said, || likelihood::categorical(3, &vector(3)));
}

#[test]
fn a_backward_pass_needs_a_forward_pass() {
    let said = "softmax with loss: call forward before backward";
    refused(said, || SoftmaxWithLoss::default().backward());
}

#[test]
fn nothing_has_no_softmax_no_class_and_no_median() {
    refused("softmax needs at least one number", || {
        softmax::softmax(&vector(0))
    });
    refused("log-sum-exp needs at least one number", || {
        softmax::log_sum_exp(&vector(0))
    });
    refused("without scores there is no class", || {
        accuracy::predicted_class(&vector(0))
    });
    refused("nothing has no median", || likelihood::median(&vector(0)));
}

#[test]
fn scales_temperatures_labels_and_batches_out_of_range_are_refused() {
    refused("a temperature has to be positive, but 0 came in", || {
        softmax::softmax_at(0.0, &vector(2))
    });
    refused(
        "a standard deviation has to be positive, but -1 came in",
        || likelihood::gaussian(0.0, 0.0, -1.0),
    );
    refused("a scale has to be positive, but 0 came in", || {
        likelihood::laplace(0.0, 0.0, 0.0)
    });
    refused("a label is 0 or 1 here, but 0.5 came in", || {
        likelihood::bernoulli(0.5, 0.5)
    });
    for size in [0, 5] {
        let said = format!("a minibatch of {size} can't be drawn from 4 samples: take 1 to 4");
        let mut random = ChaCha8Rng::seed_from_u64(0);
        refused(&said, || minibatch::draw_batch(4, size, &mut random));
    }
}
