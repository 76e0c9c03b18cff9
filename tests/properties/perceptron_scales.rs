//! A perceptron is its line: weights and bias of another length, or another learning rate from 0, answer the same.

use crate::strategies::{eighths, moderate, positive, vector};
use crate::{assert_close, for_all};
use nalgebra::{DVector, dvector};
use perceptron::{
    Unit,
    fixed_increment::{fixed_increment, normalised},
    learning::{Sample, train},
    minimum_distance::{boundary, highest_score, nearest_mean},
    unit::augmented,
};
use proptest::{
    collection::vec,
    strategy::{BoxedStrategy, Strategy},
};

fn units() -> BoxedStrategy<Unit> {
    (vector(&moderate(), 2), moderate())
        .prop_map(|(weights, bias)| Unit { weights, bias })
        .boxed()
}

/// Samples of two whole numbers, so that no weighted sum is rounded.
fn samples() -> BoxedStrategy<Vec<Sample>> {
    let sample = (-3..=3_i32, -3..=3_i32, 0..=1_i32).prop_map(|(first, second, label)| {
        Sample::new(&[first.into(), second.into()], label.into())
    });
    vec(sample, 1..=5).boxed()
}

fn times(factor: f64, unit: &Unit) -> Unit {
    let (weights, bias) = (factor * &unit.weights, factor * unit.bias);
    Unit { weights, bias }
}

#[test]
fn weights_and_bias_times_a_positive_number_have_the_same_line() {
    let cases = (units(), vector(&moderate(), 2), positive());
    for_all(&cases, |(unit, x, factor)| {
        let longer = times(factor, &unit);
        let distance = unit.signed_distance(&x);
        assert_close(&longer.signed_distance(&x), &distance);
        assert_close(&longer.foot(&x), &unit.foot(&x));
    });
}

/// Where the point isn't so close to the line that rounding decides.
#[test]
fn weights_and_bias_times_a_positive_number_answer_the_same_and_turned_round_the_opposite() {
    let cases = (units(), vector(&moderate(), 2), positive());
    for_all(&cases, |(unit, x, factor)| {
        let (longer, turned) = (times(factor, &unit), times(-factor, &unit));
        if unit.weighted_sum(&x).abs() > 1e-9 {
            assert_eq!(longer.output(&x), unit.output(&x));
            assert_eq!(longer.sign_output(&x), unit.sign_output(&x));
            assert_eq!(turned.output(&x), 1.0 - unit.output(&x));
            assert_eq!(turned.sign_output(&x), -unit.sign_output(&x));
        }
    });
}

/// A power of 2, since rounding a sum of tenths can move a unit across a sample.
#[test]
fn from_zero_the_learning_rate_only_sets_the_length_of_the_weights() {
    for_all(&(samples(), -20..20_i32), |(samples, exponent)| {
        let rate = 2.0_f64.powi(exponent);
        let start = Unit::new(&[0.0, 0.0], 0.0);
        let (one, other) = (
            train(&start, &samples, 1.0, 10),
            train(&start, &samples, rate, 10),
        );
        assert_eq!(one.converged, other.converged);
        assert_eq!(one.visits.len(), other.visits.len());
        for (visit, scaled) in one.visits.iter().zip(&other.visits) {
            assert_eq!(visit.updated, scaled.updated);
            assert_eq!(rate * &visit.unit.weights, scaled.unit.weights);
        }
    });
}

#[test]
fn a_training_that_converged_answers_every_sample_rightly() {
    for_all(&samples(), |samples| {
        let training = train(&Unit::new(&[0.0, 0.0], 0.0), &samples, 1.0, 200);
        if let (true, Some(unit)) = (training.converged, training.unit()) {
            for Sample { inputs, label } in &samples {
                assert_eq!(unit.output(inputs), *label);
            }
        }
    });
}

#[test]
fn a_solution_of_the_fixed_increment_rule_is_on_the_right_side_of_every_sample() {
    for_all(&samples(), |samples| {
        let samples = normalised(&samples);
        if let Some(a) = fixed_increment(&samples, 1_000).solution {
            assert!(samples.iter().all(|y| a.dot(y) > 0.0), "{a}");
        }
    });
}

#[test]
fn a_constant_input_of_one_makes_the_bias_a_weight() {
    for_all(&(units(), vector(&moderate(), 2)), |(unit, x)| {
        let weights = dvector![unit.bias, unit.weights[0], unit.weights[1]];
        assert_close(&weights.dot(&augmented(&x)), &unit.weighted_sum(&x));
    });
}

/// On eighths both decisions are exact, ties among them.
#[test]
fn the_nearest_mean_has_the_highest_score_and_lies_on_its_side_of_every_boundary() {
    let cases = (vec(vector(&eighths(), 2), 1..=4), vector(&eighths(), 2));
    for_all(&cases, |(means, x): (Vec<DVector<f64>>, _)| {
        let nearest = nearest_mean(&means, &x);
        assert_eq!(highest_score(&means, &x), nearest);
        for other in &means {
            assert!(boundary(&means[nearest], other).weighted_sum(&x) >= 0.0);
        }
    });
}
