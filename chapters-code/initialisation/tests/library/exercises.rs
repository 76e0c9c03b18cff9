//! The solutions of the exercises say what the chapter's library says.

use activations::Activation;
use grading::{Exercise, Tolerance, assert_agrees};
use initialisation::{
    Scheme,
    measure::{deviation, share},
    scheme::uniform_bound,
    spread::saturated,
    sums::expected_variance,
};
use initialisation_exercises as specs;
use rand::SeedableRng;
use rand_chacha::ChaCha8Rng;

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
fn the_spread_of_a_sum_is_the_derived_variance() {
    for ((x, d), answer) in solved(&specs::pre_activation_spread::exercise()) {
        let variance = expected_variance(&x, d);
        assert_agrees(&answer, &(variance, variance.sqrt()), Tolerance::COMPUTED);
    }
}

#[test]
fn the_spread_of_a_layer_is_measured_alike() {
    for ((w, x), answer) in solved(&specs::layer_spread::exercise()) {
        let a = Activation::Tanh.values(&(w * x));
        let expected = (deviation(&a), saturated(&a, Activation::Tanh));
        assert_agrees(&answer, &expected, Tolerance::COMPUTED);
        let beyond = share(&a, |output| output.abs() > 0.95);
        assert_agrees(&expected.1, &beyond, Tolerance::COMPUTED);
    }
}

#[test]
fn deviations_and_bounds_are_those_of_the_schemes() {
    for ((rows, columns), answer) in solved(&specs::xavier_bound::exercise()) {
        let deviation = Scheme::XavierUniform.deviation(columns, rows);
        let expected = (deviation, uniform_bound(deviation));
        assert_agrees(&answer, &expected, Tolerance::COMPUTED);
    }
    for (((rows, columns), alpha), answer) in solved(&specs::he_std::exercise()) {
        let relu = Scheme::HeNormal.deviation(columns, rows);
        let expected = relu / (1.0 + alpha * alpha).sqrt();
        assert_agrees(&answer, &expected, Tolerance::COMPUTED);
    }
}

#[test]
fn drawn_weights_are_those_of_the_scheme_number_by_number() {
    for (([inputs, hidden, outputs], seed), answer) in solved(&specs::draw_weights::exercise()) {
        let mut random = ChaCha8Rng::seed_from_u64(seed);
        let mut weights = |n, m| Scheme::XavierUniform.weights(n, m, &mut random);
        let expected = (weights(inputs, hidden), weights(hidden, outputs));
        assert_agrees(&answer, &expected, Tolerance::COMPUTED);
    }
}

#[test]
fn the_widths_by_hand_are_products_of_the_schemes_variances() {
    let variance = |scheme: Scheme, n, m| scheme.deviation(n, m).powi(2);
    let form_b = |n, m| variance(Scheme::XavierNormal, n, m);
    let form_a = |n, m| variance(Scheme::LecunNormal, n, m);
    let first = 10.0 * form_b(10, 90);
    let signal = [first, first * 90.0 * form_b(90, 30)];
    let last = 30.0 * form_b(90, 30);
    let slopes = [last, last * 90.0 * form_b(10, 90)];
    let last = 30.0 * form_a(90, 30);
    let slopes_a = [last, last * 90.0 * form_a(10, 90)];
    let answer = (specs::widths_by_hand::exercise().solution)();
    assert_agrees(
        &answer,
        &(signal, slopes, slopes_a),
        Tolerance::half_unit(3),
    );
}
