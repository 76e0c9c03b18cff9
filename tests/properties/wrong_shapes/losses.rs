//! Losses: predictions and targets belong together, and a class number to a class.

use super::{all, different_shapes, matrix, refused, vector};
use crate::for_all;
use crate::strategies::different_sizes;
use losses::{
    AbsoluteError, SoftmaxWithLoss, SquaredError,
    accuracy::accuracy,
    binary::{mean_binary_cross_entropy, mean_binary_gradient},
    cross_entropy::{
        cross_entropy, cross_entropy_gradient, cross_entropy_of_class, guarded_cross_entropy,
        mean_cross_entropy, mean_cross_entropy_of_classes, one_hot,
    },
    likelihood::categorical,
    minibatch::draw_batch,
    one_weight,
    squared::{half_squared_distance, half_squared_distance_gradient},
};
use mnist::{
    calibration::surer_than,
    measure::{confusion, worst_mistakes},
};

#[test]
fn more_or_fewer_targets_than_predictions_are_refused_by_every_loss_of_vectors() {
    for_all(&different_sizes(), |(n, m)| {
        let (p, y) = (vector(n), vector(m));
        refused(&[n, m], || SquaredError::Mean.value(&p, &y));
        refused(&[n, m], || SquaredError::Mean.gradient(&p, &y));
        refused(&[n, m], || AbsoluteError::Mean.value(&p, &y));
        refused(&[n, m], || AbsoluteError::Mean.gradient(&p, &y));
        refused(&[n, m], || cross_entropy(&p, &y));
        refused(&[n, m], || cross_entropy_gradient(&p, &y));
        refused(&[n, m], || guarded_cross_entropy(&p, &y));
        refused(&[n, m], || mean_binary_cross_entropy(&p, &y));
        refused(&[n, m], || mean_binary_gradient(&p, &y));
    });
}

#[test]
fn targets_of_another_shape_are_refused_by_every_loss_of_matrices() {
    for_all(&different_shapes(), |shapes| {
        let (p, t) = (matrix(shapes.0), matrix(shapes.1));
        refused(&all(shapes), || half_squared_distance(&p, &t));
        refused(&all(shapes), || half_squared_distance_gradient(&p, &t));
        refused(&all(shapes), || mean_cross_entropy(&p, &t));
        refused(&all(shapes), || SoftmaxWithLoss::default().forward(&p, &t));
    });
}

#[test]
fn more_or_fewer_labels_than_columns_are_refused() {
    for_all(&different_sizes(), |(samples, answers)| {
        let scores = matrix((10, samples));
        let (classes, labels) = (vec![0; answers], vec![0; answers]);
        let both = [samples, answers];
        refused(&both, || accuracy(&scores, &classes));
        refused(&both, || mean_cross_entropy_of_classes(&scores, &classes));
        refused(&both, || one_weight::loss(&matrix((2, samples)), &classes));
        refused(&both, || confusion(&scores, &labels));
        refused(&both, || worst_mistakes(&scores, &labels));
        refused(&both, || surer_than(0.5, &scores, &labels));
    });
}

#[test]
fn a_class_that_does_not_exist_is_refused() {
    for_all(&(1..6_usize, 0..6_usize), |(classes, beyond)| {
        let class = classes + beyond;
        let shares = vector(classes);
        refused(&[class, classes], || cross_entropy_of_class(&shares, class));
        refused(&[class, classes], || categorical(class, &shares));
        refused(&[class, classes], || one_hot(class, classes));
    });
}

#[test]
fn a_batch_that_is_empty_or_larger_than_the_whole_is_refused() {
    let cases = (0..6_usize, 1..6_usize, crate::networks::random());
    for_all(&cases, |(count, beyond, mut random)| {
        for size in [0, count + beyond] {
            refused(&[size, count], || draw_batch(count, size, &mut random));
        }
    });
}
