//! The solutions of the exercises say what the chapter's library says.

use activations::Activation;
use backprop::{
    Affine, Layer, Value, check, deep,
    deltas::{deltas, gradients, step},
    graph::Graph,
};
use backprop_exercises as specs;
use feedforward::{Dense, Network};
use grading::{Exercise, Tolerance, assert_agrees};
use nalgebra::{DMatrix, DVector, dmatrix, dvector};

/// The inputs of an exercise's cases, with the solution's answers.
fn solved<F: Copy, I, O>(exercise: &Exercise<F, I, O>) -> Vec<(I, O)> {
    let cases = (exercise.cases)().into_iter();
    let solved = cases.map(|inputs| {
        let answer = (exercise.call)(exercise.solution, &inputs);
        (inputs, answer)
    });
    solved.collect()
}

fn sigmoid_network(weights: &[&DMatrix<f64>]) -> Network {
    let layer =
        |weights: &&DMatrix<f64>| Dense::without_bias((*weights).clone(), Activation::Sigmoid);
    Network::new(weights.iter().map(layer).collect())
}

#[test]
fn the_bill_of_values_has_the_slopes_of_the_solution() {
    for ((apples, pears, tax), answer) in solved(&specs::apples_backward::exercise()) {
        let ([price, count], [other_price, other_count]) =
            (apples.map(Value::new), pears.map(Value::new));
        let tax = Value::new(tax);
        (&(&(&price * &count) + &(&other_price * &other_count)) * &tax).backward();
        let slopes = (
            [price.gradient(), count.gradient()],
            [other_price.gradient(), other_count.gradient()],
            tax.gradient(),
        );
        assert_agrees(&answer, &slopes, Tolerance::COMPUTED);
    }
}

#[test]
fn the_recorded_graph_of_the_book_is_that_of_the_chapter() {
    let (_, answer) = solved(&specs::shared_value::exercise()).swap_remove(0);
    let slopes = Graph::sum_times_sum(2.0, 1.0).backward_from(5).slopes;
    // The chapter's graph has the constant 1 as a node of its own.
    let without_constant = [&slopes[..2], &slopes[3..]].concat();
    assert_agrees(&answer, &without_constant, Tolerance::COMPUTED);
}

#[test]
fn the_step_of_the_solution_is_the_step_of_the_chapter() {
    for ((w_1, w_2, x, y, eta), (first, second)) in solved(&specs::gradient_step::exercise()) {
        let network = sigmoid_network(&[&w_1, &w_2]);
        let stepped = step(&network, &gradients(&network, &x, &y), eta);
        assert_agrees(&first, &stepped.layers[0].weights, Tolerance::COMPUTED);
        assert_agrees(&second, &stepped.layers[1].weights, Tolerance::COMPUTED);
    }
}

#[test]
fn the_way_back_of_the_solution_is_that_of_the_layer() {
    for ((x, w, g), (of_weights, of_bias, of_inputs)) in solved(&specs::affine_backward::exercise())
    {
        let bias = DVector::zeros(w.nrows());
        let mut layer = Affine::new(w, bias);
        let _ = layer.forward(&x);
        assert_agrees(&of_inputs, &layer.backward(&g), Tolerance::COMPUTED);
        assert_agrees(&of_weights, &layer.weights_gradient, Tolerance::COMPUTED);
        assert_agrees(&of_bias, &layer.bias_gradient, Tolerance::COMPUTED);
    }
}

#[test]
fn the_worst_entry_of_the_solution_is_that_of_the_chapter() {
    for ((got, expected), answer) in solved(&specs::relative_error::exercise()) {
        let errors = got
            .iter()
            .zip(&expected)
            .map(|(got, expected)| check::relative_error(*got, *expected));
        let largest = errors.clone().fold(0.0, f64::max);
        let place = errors.clone().position(|error| error == largest);
        let worst = place
            .filter(|_| largest.is_finite())
            .map(|place| (largest, place));
        assert_agrees(&answer, &worst, Tolerance::COMPUTED);
    }
}

#[test]
fn ten_units_have_the_slope_and_the_bound_of_the_chapter() {
    let ((x, weights), (slope, bound)) = solved(&specs::slope_bound::exercise()).swap_remove(0);
    assert_eq!(weights, [1.0; 10]);
    let relative = Tolerance {
        relative: 1e-9,
        absolute: 0.0,
    };
    assert_agrees(&slope, &deep::chain_slope(10, 1.0, x), relative);
    assert_agrees(&bound, &0.25_f64.powi(10), relative);
}

#[test]
fn the_output_update_by_hand_is_the_step_of_the_chapter() {
    let output = dmatrix![1.0, -2.0; -1.5, 3.0];
    let layer = sigmoid_network(&[&output]);
    let (hidden, wanted) = (dvector![0.8, 0.4], dvector![1.0, 0.1]);
    let stepped = step(&layer, &gradients(&layer, &hidden, &wanted), 2.0);
    let by_hand = (specs::output_update_by_hand::exercise().solution)();
    let by_hand = DMatrix::from_fn(2, 2, |row, column| by_hand[row][column]);
    assert_agrees(&by_hand, &stepped.layers[0].weights, Tolerance::COMPUTED);
}

/// An identity output layer that misses by δ⁽³⁾ hands just that δ⁽³⁾ on.
#[test]
fn the_hidden_deltas_by_hand_are_those_of_the_chapter() {
    let second = dmatrix![1.0, -2.0; 3.0, 0.5];
    let hidden_sums = dvector![0.0, 4_f64.ln()];
    let first = Dense::new(DMatrix::zeros(2, 1), hidden_sums, Activation::Sigmoid);
    let network = Network::new(vec![
        first,
        Dense::without_bias(second, Activation::Identity),
    ]);
    let x = dvector![1.0];
    let wanted = network.forward(&x) - dvector![0.1, -0.2];
    let delta = &deltas(&network, &network.trace(&x), &wanted)[0];
    let by_hand = (specs::hidden_delta_by_hand::exercise().solution)();
    assert_agrees(
        &DVector::from_row_slice(&by_hand),
        delta,
        Tolerance::COMPUTED,
    );
}
