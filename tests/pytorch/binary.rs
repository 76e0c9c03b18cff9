//! Cross-entropy of a yes or no, from probabilities and from logits.

use losses::binary::{
    binary_cross_entropy, binary_from_logit, logit_slope, mean_binary_cross_entropy,
    mean_binary_gradient,
};
use nalgebra::DVector;

use crate::{assert_number, assert_numbers, number, numbers, of, part};

#[test]
fn the_loss_of_probabilities_is_pytorchs() {
    let said = part("losses.binary");
    let (shares, labels) = (numbers(of(said, "shares")), numbers(of(said, "labels")));
    let got: Vec<f64> = shares
        .iter()
        .zip(&labels)
        .map(|(h, y)| binary_cross_entropy(*h, *y))
        .collect();
    assert_numbers("each", &got, &numbers(of(said, "each")));
    let [shares, labels] = [shares, labels].map(|all| DVector::from_column_slice(&all[..4]));
    assert_number(
        "mean",
        mean_binary_cross_entropy(&shares, &labels),
        number(of(said, "mean_of_four")),
    );
    let gradient = mean_binary_gradient(&shares, &labels);
    assert_numbers(
        "gradient",
        gradient.as_slice(),
        &numbers(of(said, "gradient_of_four")),
    );
}

/// PyTorch's `BCELoss` cuts logarithms off at −100; ours are as large as they are.
#[test]
fn a_certain_and_wrong_answer_costs_100_in_pytorch_and_has_no_bound_here() {
    let said = part("losses.binary.certain_and_wrong");
    assert_eq!(numbers(said), [100.0, 100.0]);
    for (probability, label) in [(1.0, 0.0), (0.0, 1.0)] {
        assert_eq!(binary_cross_entropy(probability, label), f64::INFINITY);
    }
}

#[test]
fn the_loss_of_logits_and_its_slope_are_pytorchs() {
    let said = part("losses.binary_from_logits");
    let pairs: Vec<_> = numbers(of(said, "logits"))
        .into_iter()
        .zip(numbers(of(said, "labels")))
        .collect();
    let values: Vec<f64> = pairs
        .iter()
        .map(|&(z, y)| binary_from_logit(z, y))
        .collect();
    assert_numbers("each", &values, &numbers(of(said, "each")));
    for ((z, y), expected) in pairs.iter().zip(numbers(of(said, "gradient"))) {
        // σ(z) − y is a difference of numbers up to 1.
        let got = logit_slope(*z, *y);
        assert!(
            (got - expected).abs() <= 1e-10 * expected.abs() + 1e-15,
            "at {z}: {got:e}, {expected:e}"
        );
    }
}
