//! The solutions of the exercises answer as the chapter's own code does.

use feedforward::two_two_two;
use gradients::gradient::numerical_gradient;
use gradients::network_gradient::{matrix_gradient, weight_gradients};
use gradients::{bowl, descent, difference, line_fit};
use gradients_exercises as specs;
use grading::{Exercise, Tolerance, assert_agrees};
use nalgebra::{DVector, dvector};

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
fn differences_and_gradients_are_those_of_the_chapter() {
    for (((_, f), x, h), slope) in solved(&specs::central_difference::exercise()) {
        let expected = difference::central_difference(f, x, h);
        assert_agrees(&slope, &expected, Tolerance::COMPUTED);
    }
    for (((_, f), x, h), gradient) in solved(&specs::numerical_gradient::exercise()) {
        let expected = numerical_gradient(f, &x, h);
        assert_agrees(&gradient, &expected, Tolerance::COMPUTED);
    }
    for (((_, loss), weights, h), gradient) in solved(&specs::matrix_gradient::exercise()) {
        let expected = matrix_gradient(loss, &weights, h);
        assert_agrees(&gradient, &expected, Tolerance::COMPUTED);
    }
}

/// The step of a thousandth leaves an error of some 1e-8, far below the slopes themselves.
#[test]
fn the_loss_of_the_first_case_is_that_of_the_central_example() {
    let (_, gradient) = solved(&specs::matrix_gradient::exercise()).remove(0);
    let (network, inputs) = (two_two_two::network(), two_two_two::inputs());
    let expected = weight_gradients(&network, &inputs, &two_two_two::wanted(), 1e-3).remove(0);
    assert_agrees(&gradient, &expected, Tolerance::DIFFERENCED);
}

#[test]
fn walks_are_those_of_the_chapter() {
    for (((_, gradient), start, eta, steps), points) in solved(&specs::descend::exercise()) {
        let expected = descent::descend(gradient, &start, eta, steps);
        assert_agrees(&points, &expected, Tolerance::COMPUTED);
    }
}

#[test]
fn lines_are_fitted_as_in_the_chapter() {
    let columns = |samples: &[(f64, f64)]| {
        let (x, y): (Vec<f64>, Vec<f64>) = samples.iter().copied().unzip();
        (DVector::from_vec(x), DVector::from_vec(y))
    };
    for ((w, samples), loss) in solved(&specs::mse_of_slope::exercise()) {
        let (x, y) = columns(&samples);
        assert_agrees(&loss, &line_fit::loss(w, &x, &y), Tolerance::COMPUTED);
    }
    for ((w, samples, eta, steps), values) in solved(&specs::fit_line::exercise()) {
        let (x, y) = columns(&samples);
        let expected = line_fit::fit(w, &x, &y, eta, steps);
        assert_agrees(&values, &expected, Tolerance::COMPUTED);
    }
}

#[test]
fn the_limit_of_the_bowl_is_that_of_the_chapter() {
    let limit = (specs::largest_learning_rate::exercise().solution)(&bowl::hessian());
    let expected = bowl::largest_learning_rate(bowl::CURVATURES[1]);
    assert_agrees(&limit, &expected, Tolerance::COMPUTED);
}

#[test]
fn partial_derivatives_by_hand_agree_with_central_differences() {
    let (by_x, by_y) = (specs::partials_by_hand::exercise().solution)();
    let f = |point: &DVector<f64>| {
        let (x, y) = (point[0], point[1]);
        x * x * y - 2.0 * x + 3.0 * y
    };
    let expected = numerical_gradient(f, &dvector![3.0, -2.0], 1e-5);
    assert_agrees(&dvector![by_x, by_y], &expected, Tolerance::DIFFERENCED);
}
