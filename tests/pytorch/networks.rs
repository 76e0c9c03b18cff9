//! Whole networks: the loss, and the gradient of every parameter and input.

use backprop::{
    Affine, Layer, Relu, Sigmoid, Stack, Value as Number,
    deltas::{deltas, gradients, loss},
};
use feedforward::two_two_two;
use losses::SoftmaxWithLoss;
use nalgebra::DVector;
use serde_json::Value;

use crate::{
    assert_number, assert_numbers, assert_together, list, matrix, number, numbers, of, part,
    samples, vector,
};

/// An affine layer from PyTorch's weights and bias; both have one row for each unit.
pub fn affine(weights: &Value, bias: &Value) -> Box<dyn Layer> {
    Box::new(Affine::new(matrix(weights), vector(bias)))
}

/// Affine, sigmoid, affine, ReLU, affine.
pub fn plain(start: &[Value]) -> Stack {
    Stack {
        layers: vec![
            affine(&start[0], &start[1]),
            Box::new(Sigmoid::default()),
            affine(&start[2], &start[3]),
            Box::new(Relu::default()),
            affine(&start[4], &start[5]),
        ],
    }
}

/// Parameters by columns, as nalgebra keeps them, for PyTorch's rows.
pub fn by_columns(group: &Value) -> Vec<f64> {
    let is_matrix = list(group)[0].is_array();
    if is_matrix {
        matrix(group).as_slice().to_vec()
    } else {
        numbers(group)
    }
}

#[test]
fn the_loss_of_three_layers_and_all_its_gradients_are_pytorchs() {
    let said = part("networks.three_layers");
    let mut network = plain(list(of(said, "start")));
    let mut end = SoftmaxWithLoss::default();
    let logits = network.forward(&samples(of(said, "x")));
    let loss = end.forward(&logits, &samples(of(said, "targets")));
    assert_number("loss", loss, number(of(said, "loss")));
    let passed = network.backward(&end.backward());
    assert_together(
        "inputs",
        passed.as_slice(),
        samples(of(said, "x_gradient")).as_slice(),
    );
    let (groups, expected) = (network.parameters(), list(of(said, "gradients")));
    assert_eq!(groups.len(), expected.len());
    for (group, expected) in groups.iter().zip(expected) {
        assert_together("parameters", group.gradients, &by_columns(expected));
    }
}

#[test]
fn the_books_network_its_deltas_and_gradients_are_pytorchs() {
    let said = part("networks.two_two_two");
    let (network, inputs, wanted) = (
        two_two_two::network(),
        two_two_two::inputs(),
        two_two_two::wanted(),
    );
    let trace = network.trace(&inputs);
    assert_number(
        "loss",
        loss(trace.outputs(), &wanted),
        number(of(said, "loss")),
    );
    let got = deltas(&network, &trace, &wanted);
    for (delta, expected) in got.iter().zip(list(of(said, "deltas"))) {
        assert_numbers("δ", delta.as_slice(), &numbers(expected));
    }
    let slopes = gradients(&network, &inputs, &wanted);
    for (slope, name) in slopes.weights.iter().zip(["first", "second"]) {
        assert_numbers(name, slope.as_slice(), matrix(of(said, name)).as_slice());
    }
}

#[test]
fn numbers_that_remember_give_the_gradients_of_autograd() {
    for case in list(part("networks.expression")) {
        let point: DVector<f64> = vector(of(case, "point"));
        let [a, b, c] = [0, 1, 2].map(|place| Number::new(point[place]));
        let bent = (&(&a * &b) + &c).tanh();
        let product = &(&(&a - &b).relu() * &c.sigmoid()) * &(-&a).exp();
        let result = (&bent + &product).powi(3);
        result.backward();
        assert_number("value", result.number(), number(of(case, "value")));
        let got = [a, b, c].map(|number| number.gradient());
        assert_together("gradient", &got, &numbers(of(case, "gradient")));
    }
}
