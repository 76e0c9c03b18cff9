//! Errata about training: learning rates, depth, and one letter for two numbers.

use crate::{assert_close, assert_printed, entries::assert_all_printed, moons::accuracy};
use activations::Activation::{Sigmoid, Tanh};
use dropout::weight_decay::decayed_step;
use feedforward::parameters::LayerCounts;
use gradients::{
    bowl,
    descent::{descend, first_step},
};
use nalgebra::{DVector, dvector};

fn path(rate: f64, steps: usize) -> Vec<DVector<f64>> {
    descend(bowl::gradient, &dvector![1.0, 2.0], rate, steps)
}

/// x² + xy + y², written out.
fn height(point: &DVector<f64>) -> f64 {
    let (x, y) = (point[0], point[1]);
    x * x + x * y + y * y
}

/// As printed: too small is slow, too large can't tune finely. Beyond 2/λ_max = 2/3 it doesn't tune at all, but leaves.
#[test]
fn e_40_too_large_a_learning_rate_swings_for_ever_or_diverges() {
    let slow = path(0.01, 200);
    assert_eq!(format!("{:.1e}", height(&slow[200])), "4.5e-3");
    for (rate, steps) in [(0.1, 125), (0.5, 22), (0.6, 67)] {
        let arrived = first_step(&path(rate, 200), |point| height(point) < 1e-12);
        assert_eq!(arrived, Some(steps), "η = {rate}");
    }
    assert_close(bowl::largest_learning_rate(3.0), 2.0 / 3.0);
    assert_printed(height(&path(2.0 / 3.0, 200)[200]), "6.75");
    let lost = first_step(&path(0.7, 200), |point| height(point) > 1e12);
    assert_eq!(lost, Some(135));
}

/// As printed: two hidden layers and more are deep. Others count layers of weights, and nothing leaps at two: here one
/// hidden layer was enough. (From some starts it learns so slowly that the second one seems to do it.)
#[test]
fn e_41_deep_is_a_convention_and_the_first_hidden_layer_can_make_the_leap() {
    let by_other_counts = |sizes: &[usize]| {
        let counts = LayerCounts::of_sizes(sizes);
        let weights = counts.layers_of_weights;
        [counts.is_deep(), weights >= 2, weights >= 3]
    };
    assert_eq!(by_other_counts(&[2, 2]), [false, false, false]);
    assert_eq!(by_other_counts(&[2, 8, 2]), [false, true, false]);
    assert_eq!(by_other_counts(&[2, 8, 8, 2]), [true, true, true]);
    let [none, one, two] = [0, 1, 2].map(|hidden| accuracy(Tanh, hidden, 500, 9));
    assert!(one > none + 0.05, "the first hidden layer: {none}, {one}");
    assert!((two - one).abs() < 0.03, "the second: {one}, {two}");
}

/// As printed: more hidden layers, accurate classification. Eight of sigmoid units answer like a coin.
#[test]
fn e_42_eight_hidden_layers_of_sigmoid_units_learn_nothing() {
    let [none, one, eight] = [0, 1, 8].map(|hidden| accuracy(Sigmoid, hidden, 150, 1));
    assert!((one - none).abs() < 0.03, "one layer: {none}, {one}");
    assert!(eight < 0.55, "eight layers: {eight}");
}

/// Printed for the learning rate, and elsewhere for weight decay: the same number makes two different steps.
#[test]
fn e_52_lambda_is_two_numbers() {
    let (w, g, lambda) = (dvector![0.5, -1.0], dvector![0.2, 0.3], 0.1);
    let as_rate = decayed_step(&w, &g, lambda, 0.0);
    assert_all_printed(as_rate.as_slice(), &["0.480", "-1.030"]);
    let as_decay = decayed_step(&w, &g, 0.1, lambda);
    assert_all_printed(as_decay.as_slice(), &["0.475", "-1.020"]);
    let unlike = decayed_step(&w, &g, 0.3, lambda);
    assert_all_printed(unlike.as_slice(), &["0.425", "-1.060"]);
}
