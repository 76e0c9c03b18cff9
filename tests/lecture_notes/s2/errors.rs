//! The losses of S2. Its y* is the answer and its y what is wanted; the errata say what is wrong with the formulas.

use crate::{assert_close, assert_slope};
use losses::{
    AbsoluteError, SquaredError,
    binary::{mean_binary_cross_entropy, mean_binary_gradient},
    cross_entropy::{cross_entropy, cross_entropy_gradient},
};
use nalgebra::{DVector, dvector};

/// Answers and what is wanted, of two lengths, so that a factor 1/N shows.
fn pairs() -> [(DVector<f64>, DVector<f64>); 2] {
    [
        (dvector![1.5, 1.5, 2.0, 5.5], dvector![1.0, 2.0, 3.0, 4.0]),
        (dvector![-0.25, 3.0, 0.5], dvector![1.0, 2.5, -1.5]),
    ]
}

/// Asserts that a loss and its gradient are those of the printed formula, entry by entry.
#[track_caller]
fn assert_is_printed(
    (value, gradient): (f64, DVector<f64>),
    printed: impl Fn(&DVector<f64>) -> f64,
    answers: &DVector<f64>,
) {
    assert_close(value, printed(answers));
    for place in 0..answers.len() {
        let of_entry = |entry: f64| {
            let mut moved = answers.clone();
            moved[place] = entry;
            printed(&moved)
        };
        assert_slope(gradient[place], of_entry, answers[place]);
    }
}

#[test]
fn s2_21_the_l1_loss_is_the_printed_sum() {
    for (answers, wanted) in pairs() {
        let loss = AbsoluteError::Sum;
        let computed = (
            loss.value(&answers, &wanted),
            loss.gradient(&answers, &wanted),
        );
        let printed = |answers: &DVector<f64>| {
            let mut sum = 0.0;
            for k in 0..wanted.len() {
                sum += (answers[k] - wanted[k]).abs();
            }
            sum
        };
        assert_is_printed(computed, printed, &answers);
    }
}

#[test]
fn s2_22_the_l2_loss_is_the_printed_mean() {
    for (answers, wanted) in pairs() {
        let loss = SquaredError::Mean;
        let computed = (
            loss.value(&answers, &wanted),
            loss.gradient(&answers, &wanted),
        );
        let printed = |answers: &DVector<f64>| {
            let (mut sum, count) = (0.0, wanted.len() as f64);
            for k in 0..wanted.len() {
                sum += (answers[k] - wanted[k]).powi(2);
            }
            1.0 / count * sum
        };
        assert_is_printed(computed, printed, &answers);
    }
}

/// With the sum over the classes alone, as E-32 explains: a one-hot target, and one that is undecided.
#[test]
fn s2_23_cross_entropy_is_the_printed_sum() {
    let answers = [dvector![0.2, 0.7, 0.1], dvector![0.4, 0.25, 0.35]];
    let wanted = [dvector![0.0, 1.0, 0.0], dvector![0.25, 0.25, 0.5]];
    for (answers, wanted) in answers.iter().zip(&wanted) {
        let computed = (
            cross_entropy(answers, wanted),
            cross_entropy_gradient(answers, wanted),
        );
        let printed = |answers: &DVector<f64>| {
            let terms = (0..3).map(|k| -wanted[k] * answers[k].ln());
            terms.sum::<f64>()
        };
        assert_is_printed(computed, printed, answers);
    }
}

/// With the bracket whose loss is E-33: both terms are summed, and divided by −N.
#[test]
fn s2_24_binary_cross_entropy_is_the_printed_mean_with_its_bracket() {
    let answers = [dvector![0.9, 0.2, 0.6, 0.4], dvector![0.3, 0.75]];
    let wanted = [dvector![1.0, 0.0, 1.0, 1.0], dvector![0.0, 1.0]];
    for (answers, wanted) in answers.iter().zip(&wanted) {
        let computed = (
            mean_binary_cross_entropy(answers, wanted),
            mean_binary_gradient(answers, wanted),
        );
        let printed = |h: &DVector<f64>| {
            let mut sum = 0.0;
            for i in 0..wanted.len() {
                let y = wanted[i];
                sum += y * h[i].ln() + (1.0 - y) * (1.0 - h[i]).ln();
            }
            -1.0 / wanted.len() as f64 * sum
        };
        assert_is_printed(computed, printed, answers);
    }
}
