//! One feature forward.

use crate::{CASES, drawn_feature};

use batchnorm::{
    one_feature::{normalise, scale_and_shift},
    variance::biased_variance,
};
use grading::{Draw, Tolerance, assert_agrees};
use nalgebra::dvector;

const CLOSE: Tolerance = Tolerance::COMPUTED;

#[test]
fn normalised_values_have_mean_0_and_nearly_variance_1() {
    for case in 0..CASES {
        let mut draw = Draw::new(case);
        let ((x, _), epsilon) = (drawn_feature(&mut draw), draw.between(0.0, 0.5));
        let forward = normalise(&x, epsilon);
        let variance = forward.variance / (forward.variance + epsilon);
        assert_agrees(&forward.normalised.mean(), &0.0, CLOSE);
        assert_agrees(&biased_variance(&forward.normalised), &variance, CLOSE);
    }
}

#[test]
fn another_unit_of_measurement_changes_nothing_if_epsilon_follows() {
    for case in 0..CASES {
        let mut draw = Draw::new(case);
        let ((x, _), epsilon) = (drawn_feature(&mut draw), draw.between(0.1, 0.5));
        let (factor, offset) = (draw.between(0.1, 9.0), 5.0 * draw.number());
        let moved = x.map(|entry| factor * entry + offset);
        let [one, other] = [
            normalise(&x, epsilon),
            normalise(&moved, factor * factor * epsilon),
        ];
        assert_agrees(&other.normalised, &one.normalised, CLOSE);
    }
}

/// The layer could learn to undo itself: γ = s and β = μ give back what came in.
#[test]
fn scale_and_shift_can_undo_the_normalisation() {
    for case in 0..CASES {
        let (x, _) = drawn_feature(&mut Draw::new(case));
        let forward = normalise(&x, 1e-5);
        let back = scale_and_shift(&forward.normalised, forward.deviation, forward.mean);
        assert_agrees(&back, &x, CLOSE);
    }
}

#[test]
fn a_feature_that_never_varies_is_answered_by_the_shift_alone() {
    let forward = normalise(&dvector![3.0, 3.0, 3.0], 1e-5);
    let y = scale_and_shift(&forward.normalised, 2.0, 0.5);
    assert_eq!(y, dvector![0.5, 0.5, 0.5]);
}

/// By hand (W-10 C): μ = 3, σ² = 5, and ε = 4 makes the root 3.
#[test]
fn the_batch_of_the_book_comes_out_as_by_hand() {
    let forward = normalise(&dvector![0.0, 2.0, 4.0, 6.0], 4.0);
    assert_eq!(
        [forward.mean, forward.variance, forward.deviation],
        [3.0, 5.0, 3.0]
    );
    let (third, sixth) = (1.0 / 3.0, 1.0 / 6.0);
    let normalised = dvector![-1.0, -third, third, 1.0];
    assert_agrees(&forward.normalised, &normalised, CLOSE);
    let y = scale_and_shift(&forward.normalised, 2.0, 0.5);
    assert_agrees(&y, &dvector![-1.5, -sixth, 7.0 * sixth, 2.5], CLOSE);
}
