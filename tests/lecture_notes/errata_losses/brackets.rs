//! Formulas of losses with a term too many, roles exchanged, or a bracket lost.

use crate::{assert_close, assert_printed, assert_slope, entries::assert_digits, slope};
use losses::{
    binary::{mean_binary_cross_entropy, mean_binary_gradient},
    cross_entropy::{
        cross_entropy, cross_entropy_of_class, guarded_cross_entropy, mean_cross_entropy, one_hot,
    },
};
use nalgebra::{DMatrix, DVector, dvector};
use std::panic::catch_unwind;

/// As printed: k from 0 to N, one term more than the N of the mean; y* is the answer; and nothing is divided by N.
#[test]
fn e_32_cross_entropy_has_a_term_for_each_class_and_its_roles_can_not_be_exchanged() {
    let (answer, target) = (dvector![0.05, 0.1, 0.7, 0.1, 0.05], one_hot(2, 5));
    assert_printed(cross_entropy(&answer, &target), "0.356674943939");
    // The sixth term, k = N = 5, belongs to no class, and the book's code refuses it.
    assert!((0..=4).all(|k| cross_entropy_of_class(&answer, k).is_finite()));
    assert!(catch_unwind(|| cross_entropy_of_class(&answer, 5)).is_err());
    assert!(cross_entropy(&target, &answer).is_infinite());
    assert_digits(guarded_cross_entropy(&target, &answer), 4.835428625287);
    // Three samples: a sum as printed, and the mean that batches need.
    let answers = [
        answer,
        dvector![0.05, 0.7, 0.1, 0.1, 0.05],
        dvector![0.5, 0.2, 0.1, 0.1, 0.1],
    ];
    let targets = [2, 2, 0].map(|class| one_hot(class, 5));
    let pairs = answers.iter().zip(&targets);
    let sum: f64 = pairs.map(|(p, t)| cross_entropy(p, t)).sum();
    assert_printed(sum, "3.352407217493");
    let [answers, targets] = [answers, targets].map(|columns| DMatrix::from_columns(&columns));
    assert_printed(mean_cross_entropy(&answers, &targets), "1.117469072498");
}

/// Σ yᵢ ln hᵢ, and Σ (1 − yᵢ) ln(1 − hᵢ): the two sums of the printed formula.
fn sums(h: &DVector<f64>, y: &DVector<f64>) -> [f64; 2] {
    let pairs = || h.iter().zip(y);
    [
        pairs().map(|(h, y)| y * h.ln()).sum(),
        pairs().map(|(h, y)| (1.0 - y) * (1.0 - h).ln()).sum(),
    ]
}

/// As printed the second term stands outside of −1/N Σ, and has the wrong sign: it rewards a yes where a no is right.
#[test]
fn e_33_without_its_bracket_binary_cross_entropy_has_a_wrong_sign() {
    let (h, y) = (dvector![0.9, 0.2, 0.6, 0.4], dvector![1.0, 0.0, 1.0, 1.0]);
    let right = |h: &DVector<f64>| {
        let [yes, no] = sums(h, &y);
        -(yes + no) / 4.0
    };
    let printed = |h: &DVector<f64>| {
        let [yes, no] = sums(h, &y);
        -yes / 4.0 + no
    };
    assert_printed(mean_binary_cross_entropy(&h, &y), "0.438905105653");
    assert_close(mean_binary_cross_entropy(&h, &y), right(&h));
    assert_printed(printed(&h), "0.159975666510");
    let [yes, no] = sums(&h, &y);
    assert_printed((-yes + no) / 4.0, "0.327333329996");
    let second = |loss: &dyn Fn(&DVector<f64>) -> f64, entry: f64| {
        let mut h = h.clone();
        h[1] = entry;
        loss(&h)
    };
    assert_close(mean_binary_gradient(&h, &y)[1], 0.3125);
    assert_slope(0.3125, |entry| second(&right, entry), 0.2);
    assert!((slope(|entry| second(&printed, entry), 0.2) + 1.25).abs() < 1e-8);
}
