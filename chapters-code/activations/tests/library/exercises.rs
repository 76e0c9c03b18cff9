//! The solutions of the chapter's exercises, which are written without the library, agree with it.

use crate::assert_close;
use activations::{
    Activation,
    collapse::Affine,
    elu::{elu, elu_derivative},
    maxout::Maxout,
    relu::{relu_backward, relu_mask, relu_of_vector},
    sigmoid::{sigmoid, sigmoid_derivative},
};
use activations_exercises as specs;
use grading::{Answer, Exercise, Tolerance, assert_agrees};
use perceptron::Unit;

/// Asserts that `library` answers to every case of an exercise as the solution does.
fn assert_same<F: Copy, I, O: Answer>(exercise: &Exercise<F, I, O>, library: impl Fn(&I) -> O) {
    for inputs in (exercise.cases)() {
        let solved = (exercise.call)(exercise.solution, &inputs);
        assert_agrees(&solved, &library(&inputs), Tolerance::COMPUTED);
    }
}

#[test]
fn solutions_about_one_function_agree_with_the_library() {
    assert_same(&specs::step_of_array::exercise(), |sums| {
        Activation::Step.values(sums)
    });
    assert_same(&specs::stable_sigmoid::exercise(), |x| {
        (sigmoid(*x), sigmoid_derivative(*x))
    });
    assert_same(&specs::elu_and_slope::exercise(), |(x, alpha)| {
        (elu(*x, *alpha), elu_derivative(*x, *alpha))
    });
}

#[test]
fn solutions_about_vectors_agree_with_the_library() {
    assert_same(&specs::relu_layer::exercise(), |(x, from_above)| {
        (relu_of_vector(x), relu_backward(&relu_mask(x), from_above))
    });
    assert_same(&specs::collapsed_layer::exercise(), |(w1, b1, w2, b2)| {
        let [first, second] = [(w1, b1), (w2, b2)].map(|(weights, bias)| Affine {
            weights: weights.clone(),
            bias: bias.clone(),
        });
        let one = first.collapsed_with(&second);
        (one.weights, one.bias)
    });
    assert_same(&specs::maxout::exercise(), |(weights, biases, x)| {
        let pieces = weights.row_iter().zip(biases);
        let pieces = pieces.map(|(row, bias)| Unit::new(row.transpose().as_slice(), *bias));
        let maxout = Maxout::new(pieces.collect());
        (maxout.value(x), maxout.input_gradient(x))
    });
}

#[test]
fn the_six_values_by_hand_agree_with_the_library() {
    let functions = [
        Activation::Step,
        Activation::Sigmoid,
        Activation::Tanh,
        Activation::Relu,
        Activation::LeakyRelu { slope: 0.1 },
        Activation::Elu { alpha: 1.0 },
    ];
    let exercise = specs::activations_by_hand::exercise();
    for (value, function) in (exercise.solution)().into_iter().zip(functions) {
        assert_close(value, function.value(-0.7));
    }
}
