//! The cross-entropies are one: from a probability, from a logit, from a class number and from a one-hot target.

use crate::strategies::{finite, matrix, moderate, part, shares, vectors};
use crate::{assert_close, assert_within, for_all};
use activations::sigmoid::sigmoid;
use losses::{
    SoftmaxWithLoss,
    binary::{
        binary_cross_entropy, binary_from_logit, binary_slope, logit_slope,
        mean_binary_cross_entropy, mean_binary_gradient,
    },
    cross_entropy::{
        cross_entropy, cross_entropy_gradient, cross_entropy_of_class, guarded_cross_entropy,
        mean_cross_entropy, mean_cross_entropy_of_classes, one_hot,
    },
    likelihood::{bernoulli, categorical},
    softmax::probabilities,
};
use nalgebra::{DMatrix, DVector, dmatrix, dvector};
use proptest::{
    collection::vec,
    strategy::{BoxedStrategy, Strategy},
};

/// The probability 1 − σ(z) has lost some digits before its logarithm is taken.
const LOSSY: f64 = 1e-9;

/// Logits of three classes, and for each column the number of the right one.
fn batches() -> BoxedStrategy<(DMatrix<f64>, Vec<usize>)> {
    (1..=5_usize)
        .prop_flat_map(|samples| (matrix(&moderate(), 3, samples), vec(0..3_usize, samples)))
        .boxed()
}

fn targets(classes: &[usize]) -> DMatrix<f64> {
    DMatrix::from_columns(
        &classes
            .iter()
            .map(|&class| one_hot(class, 3))
            .collect::<Vec<_>>(),
    )
}

#[test]
fn the_loss_of_a_logit_is_that_of_its_probability_and_so_is_its_slope() {
    for_all(&(moderate(), part()), |(z, y)| {
        let h = sigmoid(z);
        assert_within(LOSSY, &binary_from_logit(z, y), &binary_cross_entropy(h, y));
        let by_chain = binary_slope(h, y) * h * sigmoid(-z);
        assert_within(LOSSY, &logit_slope(z, y), &by_chain);
    });
}

#[test]
fn a_yes_and_a_no_are_alike_for_every_finite_logit() {
    for_all(&(finite(), part()), |(z, y)| {
        let (yes, no) = (binary_from_logit(z, y), binary_from_logit(-z, 1.0 - y));
        assert_close(&yes, &no);
        let (yes, no) = (logit_slope(z, y), logit_slope(-z, 1.0 - y));
        assert_close(&yes, &-no);
    });
}

#[test]
fn two_classes_with_the_logits_0_and_z_are_a_yes_or_no() {
    for_all(&(moderate(), part()), |(z, y)| {
        let mut end = SoftmaxWithLoss::default();
        let loss = end.forward(&dmatrix![0.0; z], &dmatrix![1.0 - y; y]);
        assert_close(&loss, &binary_from_logit(z, y));
        assert_close(&end.backward()[1], &logit_slope(z, y));
    });
}

#[test]
fn a_class_number_says_what_its_one_hot_target_says() {
    for_all(&(shares(3), 0..3_usize), |(p, class)| {
        let of_class = cross_entropy_of_class(&p, class);
        assert_eq!(of_class, cross_entropy(&p, &one_hot(class, 3)));
        assert_eq!(of_class, categorical(class, &p));
        let gradient = cross_entropy_gradient(&p, &one_hot(class, 3));
        assert_eq!(gradient, one_hot(class, 3) * (-1.0 / p[class]));
    });
}

#[test]
fn a_yes_or_no_is_two_classes_and_bernoullis_likelihood() {
    for_all(&(0.0..1.0, 0..2_u8), |(h, answer)| {
        let y = f64::from(answer);
        let of_two = cross_entropy(&dvector![1.0 - h, h], &dvector![1.0 - y, y]);
        assert_close(&binary_cross_entropy(h, y), &of_two);
        assert_eq!(binary_cross_entropy(h, y), bernoulli(y, h));
    });
}

/// Gibbs' inequality.
#[test]
fn no_probabilities_beat_the_targets_themselves_and_a_guard_only_lowers_the_loss() {
    for_all(&(shares(4), shares(4)), |(p, t)| {
        assert!(cross_entropy(&p, &t) >= cross_entropy(&t, &t) - 1e-12);
        assert!(guarded_cross_entropy(&p, &t) < cross_entropy(&p, &t));
    });
}

#[test]
fn softmax_with_loss_is_softmax_and_then_the_mean_cross_entropy() {
    for_all(&batches(), |(logits, classes)| {
        let (p, t) = (probabilities(&logits), targets(&classes));
        let mut end = SoftmaxWithLoss::default();
        let loss = end.forward(&logits, &t);
        assert_within(LOSSY, &loss, &mean_cross_entropy(&p, &t));
        assert_within(LOSSY, &loss, &mean_cross_entropy_of_classes(&p, &classes));
        let expected = (p - t) / classes.len() as f64;
        assert_close(&end.backward(), &expected);
    });
}

/// A number added to all logits of a sample changes nothing.
#[test]
fn the_gradient_of_softmax_with_loss_sums_to_zero_in_each_column() {
    for_all(&batches(), |(logits, classes)| {
        let mut end = SoftmaxWithLoss::default();
        let _ = end.forward(&logits, &targets(&classes));
        let sums = end.backward().row_sum().transpose();
        assert_close(&sums, &DVector::zeros(classes.len()));
    });
}

#[test]
fn the_mean_over_yes_or_no_questions_is_the_mean_of_their_losses() {
    let cases = vectors(&(0.01..0.99).boxed(), &part());
    for_all(&cases, |(h, y)| {
        let losses = h.zip_map(&y, binary_cross_entropy);
        assert_close(&mean_binary_cross_entropy(&h, &y), &losses.mean());
        let slopes = h.zip_map(&y, binary_slope) / y.len() as f64;
        assert_close(&mean_binary_gradient(&h, &y), &slopes);
    });
}
