//! Softmax is a sigmoid of many: shares that hang on differences alone, and log-sum-exp is what they are taken from.

use crate::strategies::{eighths, finite, matrices, moderate, positive, vector};
use crate::{assert_close, for_all};
use activations::{
    sigmoid::sigmoid,
    softmax::{softmax, softmax_jacobian},
};
use losses::softmax::{
    log_softmax, log_sum_exp, naive_softmax, naive_softmax_single, probabilities, softmax_at,
};
use nalgebra::{DVector, dvector};

#[test]
fn softmax_of_two_is_the_sigmoid_of_their_difference() {
    for_all(&(moderate(), moderate()), |(z, other)| {
        let p = softmax(&dvector![z, other]);
        assert_close(&p[0], &sigmoid(z - other));
        assert_close(&p[1], &sigmoid(other - z));
    });
}

/// On eighths sums are exact, so not even a bit may differ.
#[test]
fn a_number_added_to_all_logits_changes_no_share_and_moves_log_sum_exp_along() {
    let cases = (vector(&eighths(), 1..=6), eighths());
    for_all(&cases, |(z, c)| {
        let moved = z.add_scalar(c);
        assert_eq!(softmax(&moved), softmax(&z));
        assert_eq!(softmax_jacobian(&moved), softmax_jacobian(&z));
        assert_close(&log_softmax(&moved), &log_softmax(&z));
        assert_close(&log_sum_exp(&moved), &(log_sum_exp(&z) + c));
    });
}

#[test]
fn log_sum_exp_lies_between_the_largest_of_any_finite_numbers_and_that_plus_ln_n() {
    for_all(&vector(&finite(), 1..=6), |z| {
        let (largest, log_sum_exp) = (z.max(), log_sum_exp(&z));
        let roof = largest + (z.len() as f64).ln();
        assert!(largest <= log_sum_exp && log_sum_exp <= roof + 4.0 * f64::EPSILON * roof.abs());
    });
}

#[test]
fn log_softmax_is_the_logarithm_of_softmax() {
    for_all(&vector(&moderate(), 1..=6), |z| {
        assert_close(&log_softmax(&z), &softmax(&z).map(f64::ln));
    });
}

/// The shares always sum to 1, so together they can't move.
#[test]
fn the_jacobian_is_symmetric_and_its_rows_sum_to_zero() {
    for_all(&vector(&finite(), 1..=6), |z| {
        let jacobian = softmax_jacobian(&z);
        assert_eq!(jacobian, jacobian.transpose());
        assert_close(&jacobian.column_sum(), &DVector::zeros(z.len()));
    });
}

#[test]
fn where_nothing_overflows_the_naive_softmax_is_the_stable_one() {
    for_all(&vector(&moderate(), 1..=6), |z| {
        assert_close(&softmax(&z), &naive_softmax(&z));
        #[allow(
            clippy::cast_possible_truncation,
            reason = "single precision is what is compared"
        )]
        let single = naive_softmax_single(&z.map(|entry| entry as f32));
        let difference = softmax(&z) - single.map(f64::from);
        assert!(difference.amax() < 1e-5, "{difference}");
    });
}

#[test]
fn a_temperature_divides_the_logits_and_a_higher_one_lowers_the_largest_share() {
    let cases = (vector(&moderate(), 1..=6), positive(), positive());
    for_all(&cases, |(z, one, other)| {
        assert_close(&softmax_at(one, &z), &softmax(&(&z / one)));
        let [cold, hot] = [one.min(other), one.max(other)].map(|t| softmax_at(t, &z).max());
        assert!(hot <= cold + 4.0 * f64::EPSILON, "{cold} {hot}");
    });
}

#[test]
fn many_columns_are_as_many_softmaxes() {
    for_all(&matrices(&moderate()), |logits| {
        for (shares, z) in probabilities(&logits)
            .column_iter()
            .zip(logits.column_iter())
        {
            assert_eq!(shares, softmax(&z.into_owned()));
        }
    });
}
