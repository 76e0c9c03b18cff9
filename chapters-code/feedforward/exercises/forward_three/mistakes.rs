//! Mistakes for a forward pass through three layers.

use super::{ForwardThree, Layers};
use grading::Mistake;
use nalgebra::DVector;

type Function = fn(f64) -> f64;

fn sigmoid(z: f64) -> f64 {
    1.0 / (1.0 + (-z).exp())
}

fn identity(z: f64) -> f64 {
    z
}

/// A forward pass with a function after each layer.
fn pass(layers: &Layers, x: &DVector<f64>, functions: [Function; 3]) -> DVector<f64> {
    let steps = layers.iter().zip(functions);
    steps.fold(x.clone(), |a, ((w, b), function)| (w * a + b).map(function))
}

pub(super) const MISTAKES: &[Mistake<ForwardThree>] = &[
    Mistake {
        name: "sigmoid at the end",
        says: "the last layer answers with its sums as they are; only the hidden layers have a sigmoid.",
        function: |layers, x| pass(layers, x, [sigmoid; 3]),
    },
    Mistake {
        name: "no sigmoid at all",
        says: "without the sigmoids the three layers are one affine map: the hidden layers need them.",
        function: |layers, x| pass(layers, x, [identity; 3]),
    },
    Mistake {
        name: "second sigmoid forgotten",
        says: "both hidden layers have a sigmoid; yours has one after the first layer only.",
        function: |layers, x| pass(layers, x, [sigmoid, identity, identity]),
    },
    Mistake {
        name: "first sigmoid forgotten",
        says: "both hidden layers have a sigmoid; yours has one after the second layer only.",
        function: |layers, x| pass(layers, x, [identity, sigmoid, identity]),
    },
    Mistake {
        name: "biases forgotten",
        says: "each layer adds its biases to its sums, the last one too.",
        function: |layers, x| {
            let [(w_1, _), (w_2, _), (w_3, _)] = layers;
            w_3 * (w_2 * (w_1 * x).map(sigmoid)).map(sigmoid)
        },
    },
    Mistake {
        name: "biases after the sigmoid",
        says: "a bias belongs to the sum, so it is added before the sigmoid is applied.",
        function: |layers, x| {
            let [(w_1, b_1), (w_2, b_2), (w_3, b_3)] = layers;
            let hidden = (w_1 * x).map(sigmoid) + b_1;
            w_3 * ((w_2 * hidden).map(sigmoid) + b_2) + b_3
        },
    },
    Mistake {
        name: "layers in reverse",
        says: "the inputs meet the first layer first; the order of the list is the order of the way.",
        function: |layers, x| {
            let [first, second, third] = layers.clone();
            pass(&[third, second, first], x, [sigmoid, sigmoid, identity])
        },
    },
    Mistake {
        name: "transposed weights",
        says: "each row of a weight matrix is one unit already: multiply the matrix itself, without a transpose.",
        function: |layers, x| {
            let transposed = layers.clone().map(|(w, b)| (w.transpose(), b));
            pass(&transposed, x, [sigmoid, sigmoid, identity])
        },
    },
];
