//! Cross-entropy of probabilities, for one sample and for batches.

use crate::{CASES, STEP, batch_of_shares, classes, shares};
use gradients::gradient::numerical_gradient;
use grading::{Draw, Tolerance, assert_agrees};
use losses::cross_entropy::{
    GUARD, cross_entropy, cross_entropy_gradient, cross_entropy_of_class, guarded_cross_entropy,
    mean_cross_entropy, mean_cross_entropy_of_classes, one_hot,
};
use nalgebra::{DMatrix, DVector, dvector};

fn one_hots(labels: &[usize], count: usize) -> DMatrix<f64> {
    let columns: Vec<DVector<f64>> = labels.iter().map(|label| one_hot(*label, count)).collect();
    DMatrix::from_columns(&columns)
}

/// Probabilities above 0.05, where −ln p is gentle enough for a difference; they need not sum to 1 for this gradient.
#[test]
fn the_gradient_in_the_probabilities_is_the_central_difference() {
    let mut draw = Draw::new(540);
    for _ in 0..CASES {
        let p = DVector::from_fn(4, |_, _| draw.between(0.05, 0.95));
        let target = shares(&mut draw, 4);
        let difference = numerical_gradient(|p| cross_entropy(p, &target), &p, STEP);
        let gradient = cross_entropy_gradient(&p, &target);
        assert_agrees(&gradient, &difference, Tolerance::DIFFERENCED);
    }
}

#[test]
fn no_probabilities_are_better_than_the_targets_themselves() {
    let mut draw = Draw::new(541);
    for _ in 0..CASES {
        let (p, t) = (shares(&mut draw, 4), shares(&mut draw, 4));
        assert!(cross_entropy(&p, &t) >= cross_entropy(&t, &t));
    }
}

#[test]
fn a_class_number_and_its_one_hot_target_cost_the_same() {
    let mut draw = Draw::new(542);
    for _ in 0..CASES {
        let (p, class) = (shares(&mut draw, 5), draw.index(5));
        let by_target = cross_entropy(&p, &one_hot(class, 5));
        assert_agrees(
            &by_target,
            &cross_entropy_of_class(&p, class),
            Tolerance::COMPUTED,
        );
    }
}

#[test]
fn a_class_that_is_not_the_target_may_have_the_probability_0() {
    let (p, t) = (dvector![0.0, 1.0], dvector![0.0, 1.0]);
    assert_eq!(cross_entropy(&p, &t), 0.0);
    assert_eq!(cross_entropy_gradient(&p, &t), dvector![0.0, -1.0]);
    assert_eq!(cross_entropy(&p, &dvector![1.0, 0.0]), f64::INFINITY);
}

#[test]
fn with_the_roles_exchanged_a_one_hot_target_costs_infinity() {
    let p = dvector![0.05, 0.1, 0.7, 0.1, 0.05];
    assert_eq!(cross_entropy(&one_hot(2, 5), &p), f64::INFINITY);
}

#[test]
fn the_guard_caps_the_loss_and_falsifies_every_other_value_a_little() {
    let never = guarded_cross_entropy(&dvector![0.0, 1.0], &dvector![1.0, 0.0]);
    assert_agrees(&never, &-GUARD.ln(), Tolerance::COMPUTED);
    let mut draw = Draw::new(543);
    for _ in 0..CASES {
        let (p, t) = (shares(&mut draw, 3), one_hot(draw.index(3), 3));
        let missing = cross_entropy(&p, &t) - guarded_cross_entropy(&p, &t);
        assert!(missing > 0.0 && missing < GUARD / p.min(), "{missing}");
    }
}

#[test]
fn the_loss_of_a_batch_is_the_mean_of_its_samples_in_both_codings() {
    let mut draw = Draw::new(544);
    for (count, samples) in [(2, 1), (3, 4), (5, 3)] {
        let p = batch_of_shares(&mut draw, count, samples);
        let labels = classes(&mut draw, count, samples);
        let alone = labels
            .iter()
            .enumerate()
            .map(|(sample, label)| -p[(*label, sample)].ln());
        let mean = alone.sum::<f64>() / samples as f64;
        let by_target = mean_cross_entropy(&p, &one_hots(&labels, count));
        let by_class = mean_cross_entropy_of_classes(&p, &labels);
        assert_agrees(&[by_target, by_class], &[mean; 2], Tolerance::COMPUTED);
    }
}
