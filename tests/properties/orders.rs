//! The order of the samples doesn't matter: what belongs to one moves along, and what belongs to all stays.

use crate::networks::{THROUGH_A_DEVIATION, layers, random};
use crate::strategies::{matrix, moderate, shares, vectors};
use crate::{assert_close, assert_within, for_all};
use backprop::Layer;
use losses::{
    AbsoluteError, SoftmaxWithLoss, SquaredError,
    accuracy::accuracy,
    cross_entropy::{mean_cross_entropy, mean_cross_entropy_of_classes, one_hot},
    likelihood::median,
    squared::half_squared_distance,
};
use nalgebra::{DMatrix, DVector};
use perceptron::{gaussian::Gaussian, minimum_distance::class_mean};
use proptest::{
    collection::vec,
    prelude::Just,
    strategy::{BoxedStrategy, Strategy},
};

/// Another order of so many samples.
fn order(samples: usize) -> BoxedStrategy<Vec<usize>> {
    Just((0..samples).collect::<Vec<_>>())
        .prop_shuffle()
        .boxed()
}

/// What a layer answers, what it sends back, and the gradients of its parameters.
fn both_ways(
    layer: &mut dyn Layer,
    inputs: &DMatrix<f64>,
    gradient: &DMatrix<f64>,
) -> ([DMatrix<f64>; 2], Vec<f64>) {
    let moved = [layer.forward(inputs), layer.backward(gradient)];
    let groups = layer.parameters();
    let gradients = groups.iter().flat_map(|group| group.gradients);
    (moved, gradients.copied().collect())
}

/// But for dropout, whose masks hang on the place of a sample.
#[test]
fn every_layer_answers_reordered_samples_with_its_reordered_answers_both_ways() {
    let numbers = || matrix(&moderate(), 3, 5);
    let cases = (random(), numbers(), numbers(), order(5));
    for_all(&cases, |(mut random, inputs, gradient, order)| {
        let layers = layers(3, &mut random).into_iter();
        for (_, mut layer) in layers.filter(|(name, _)| *name != "dropout") {
            let (expected, of_all) = both_ways(layer.as_mut(), &inputs, &gradient);
            let [inputs, gradient] = [&inputs, &gradient].map(|x| x.select_columns(&order));
            let (got, of_reordered) = both_ways(layer.as_mut(), &inputs, &gradient);
            for (got, expected) in got.iter().zip(expected) {
                assert_within(THROUGH_A_DEVIATION, got, &expected.select_columns(&order));
            }
            assert_within(THROUGH_A_DEVIATION, &of_reordered, &of_all);
        }
    });
}

/// Probabilities in columns, classes, and another order of both.
fn answers() -> BoxedStrategy<(DMatrix<f64>, Vec<usize>, Vec<usize>)> {
    let shares = vec(shares(3), 5).prop_map(|columns| DMatrix::from_columns(&columns));
    (shares, vec(0..3_usize, 5), order(5)).boxed()
}

#[test]
fn the_accuracy_and_the_loss_of_classes_stay() {
    for_all(&answers(), |(p, classes, order)| {
        let q = p.select_columns(&order);
        let moved: Vec<usize> = order.iter().map(|&sample| classes[sample]).collect();
        assert_eq!(accuracy(&q, &moved), accuracy(&p, &classes));
        let loss = mean_cross_entropy_of_classes;
        assert_close(&loss(&q, &moved), &loss(&p, &classes));
    });
}

#[test]
fn the_mean_losses_stay_and_their_gradients_move_along() {
    for_all(&answers(), |(p, classes, order)| {
        let hot: Vec<_> = classes.iter().map(|&class| one_hot(class, 3)).collect();
        let t = DMatrix::from_columns(&hot);
        let [q, u] = [&p, &t].map(|columns| columns.select_columns(&order));
        for loss in [mean_cross_entropy, half_squared_distance] {
            assert_close(&loss(&q, &u), &loss(&p, &t));
        }
        let mut end = SoftmaxWithLoss::default();
        let (loss, gradient) = (end.forward(&p, &t), end.backward());
        assert_close(&end.forward(&q, &u), &loss);
        assert_close(&end.backward(), &gradient.select_columns(&order));
    });
}

#[test]
fn losses_over_numbers_and_the_median_do_not_hang_on_the_order() {
    for_all(&vectors(&moderate(), &moderate()), |(p, y)| {
        let next = |index: usize| (index + 1) % p.len();
        let moved = |x: &DVector<f64>| DVector::from_fn(x.len(), |index, _| x[next(index)]);
        let (q, u) = (moved(&p), moved(&y));
        let squared = SquaredError::HalfMean;
        assert_close(&squared.value(&q, &u), &squared.value(&p, &y));
        let gradient = moved(&squared.gradient(&p, &y));
        assert_close(&squared.gradient(&q, &u), &gradient);
        let absolute = AbsoluteError::Mean;
        assert_close(&absolute.value(&q, &u), &absolute.value(&p, &y));
        assert_eq!(median(&q), median(&p));
    });
}

#[test]
fn what_is_fitted_to_samples_does_not_hang_on_their_order() {
    for_all(
        &(matrix(&moderate(), 2, 5), order(5)),
        |(samples, order)| {
            let columns = |samples: &DMatrix<f64>| -> Vec<DVector<f64>> {
                samples
                    .column_iter()
                    .map(|sample| sample.into_owned())
                    .collect()
            };
            let moved = samples.select_columns(&order);
            assert_close(
                &class_mean(&columns(&moved)),
                &class_mean(&columns(&samples)),
            );
            let fit = |samples: &DMatrix<f64>| {
                let first: Vec<f64> = samples.row(0).iter().copied().collect();
                Gaussian::maximum_likelihood(&first)
            };
            assert_close(&fit(&moved).mean, &fit(&samples).mean);
            assert_close(&fit(&moved).variance, &fit(&samples).variance);
        },
    );
}
