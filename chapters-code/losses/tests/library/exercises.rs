//! The solutions of the exercises say what the chapter's library says.

use grading::{Exercise, Tolerance, assert_agrees};
use losses::{
    AbsoluteError, SoftmaxWithLoss, SquaredError,
    accuracy::accuracy,
    binary::mean_binary_cross_entropy,
    cross_entropy::{cross_entropy, mean_cross_entropy_of_classes},
    likelihood::{gaussian, laplace},
    softmax::softmax,
};
use losses_exercises as specs;
use nalgebra::dvector;

/// The inputs of an exercise's cases, with the solution's answers.
fn solved<F: Copy, I, O>(exercise: &Exercise<F, I, O>) -> Vec<(I, O)> {
    let cases = (exercise.cases)().into_iter();
    let solved = cases.map(|inputs| {
        let answer = (exercise.call)(exercise.solution, &inputs);
        (inputs, answer)
    });
    solved.collect()
}

#[test]
fn the_absolute_error_is_that_of_the_chapter() {
    for ((p, y), answer) in solved(&specs::absolute_error::exercise()) {
        let l1 = AbsoluteError::Sum;
        let expected = (l1.value(&p, &y), l1.gradient(&p, &y));
        assert_agrees(&answer, &expected, Tolerance::COMPUTED);
    }
}

#[test]
fn the_four_conventions_by_hand_are_those_of_the_chapter() {
    let (p, y) = (dvector![2.5, -1.0, 1.0, 5.0], dvector![2.0, 0.0, 1.0, 3.0]);
    let order = [
        SquaredError::Sum,
        SquaredError::HalfSum,
        SquaredError::Mean,
        SquaredError::HalfMean,
    ];
    let expected = order.map(|squared| [squared.value(&p, &y), squared.gradient(&p, &y)[3]]);
    let [((), answer)] = &solved(&specs::squared_error_by_hand::exercise())[..] else {
        panic!("by hand there is one case");
    };
    assert_agrees(answer, &expected, Tolerance::COMPUTED);
}

#[test]
fn the_softmax_of_every_logit_is_that_of_the_chapter() {
    for (z, answer) in solved(&specs::stable_softmax::exercise()) {
        assert_agrees(&answer, &softmax(&z), Tolerance::COMPUTED);
    }
}

#[test]
fn the_cross_entropies_are_those_of_the_chapter() {
    for ((p, t), answer) in solved(&specs::cross_entropy::exercise()) {
        assert_agrees(&answer, &cross_entropy(&p, &t), Tolerance::COMPUTED);
    }
    for ((h, y), answer) in solved(&specs::binary_cross_entropy::exercise()) {
        assert_agrees(
            &answer,
            &mean_binary_cross_entropy(&h, &y),
            Tolerance::COMPUTED,
        );
    }
    for ((p, labels), answer) in solved(&specs::batch_cross_entropy::exercise()) {
        let expected = mean_cross_entropy_of_classes(&p, &labels);
        assert_agrees(&answer, &expected, Tolerance::COMPUTED);
    }
}

#[test]
fn the_gradient_of_softmax_with_loss_is_that_of_the_chapter() {
    for ((z, t), answer) in solved(&specs::softmax_loss_gradient::exercise()) {
        let mut layer = SoftmaxWithLoss::default();
        layer.forward(&z, &t);
        assert_agrees(&answer, &layer.backward(), Tolerance::COMPUTED);
    }
}

#[test]
fn the_likelihoods_are_the_means_over_the_densities_of_the_chapter() {
    for (errors, answer) in solved(&specs::laplace_or_gauss::exercise()) {
        let scale = errors.map(f64::abs).mean();
        let deviation = errors.map(|error| error * error).mean().sqrt();
        let expected = (
            errors.map(|error| laplace(error, 0.0, scale)).mean(),
            errors.map(|error| gaussian(error, 0.0, deviation)).mean(),
        );
        assert_agrees(&answer, &expected, Tolerance::COMPUTED);
    }
}

#[test]
fn the_accuracy_is_that_of_the_chapter() {
    for ((z, labels), answer) in solved(&specs::accuracy::exercise()) {
        assert_agrees(&answer, &accuracy(&z, &labels), Tolerance::COMPUTED);
    }
}
