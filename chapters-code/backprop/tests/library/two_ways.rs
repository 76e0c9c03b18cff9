//! The gradients of a network by matrices, and by a graph of single numbers: two ways that share no code.

use crate::{CASES, drawn_network};
use activations::Activation;
use backprop::{Value, deltas::gradients};
use feedforward::{Dense, Network};
use grading::{Draw, Tolerance, assert_agrees};
use nalgebra::{DMatrix, DVector};

/// The weights of a layer as values, row by row.
type Weights = Vec<Vec<Value>>;

fn as_values(layer: &Dense) -> Weights {
    let rows = layer.weights.row_iter();
    rows.map(|row| row.iter().copied().map(Value::new).collect())
        .collect()
}

/// What the sigmoid units of a layer answer to these signals.
fn forward(layer: &Dense, weights: &Weights, signals: &[Value]) -> Vec<Value> {
    let units = weights.iter().zip(&layer.bias);
    let answer = |(weights, bias): (&Vec<Value>, &f64)| {
        let products = signals.iter().zip(weights);
        let start = Value::new(*bias);
        let sum = products.fold(start, |sum, (signal, weight)| &sum + &(signal * weight));
        sum.sigmoid()
    };
    units.map(answer).collect()
}

/// ½‖a − y‖², to walk back from.
fn loss(outputs: &[Value], wanted: &DVector<f64>) -> Value {
    let differences = outputs.iter().zip(wanted);
    let squares = differences.map(|(output, wanted)| (output - &Value::new(*wanted)).powi(2));
    let sum = squares.fold(Value::new(0.0), |sum, square| &sum + &square);
    &Value::new(0.5) * &sum
}

/// ∂J/∂W of each layer by a walk back through single numbers.
fn by_values(network: &Network, x: &DVector<f64>, y: &DVector<f64>) -> Vec<DMatrix<f64>> {
    let weights: Vec<Weights> = network.layers.iter().map(as_values).collect();
    let mut signals: Vec<Value> = x.iter().copied().map(Value::new).collect();
    for (layer, weights) in network.layers.iter().zip(&weights) {
        signals = forward(layer, weights, &signals);
    }
    loss(&signals, y).backward();
    let gradient = |weights: &Weights| {
        let entry = |row: usize, column: usize| weights[row][column].gradient();
        DMatrix::from_fn(weights.len(), weights[0].len(), entry)
    };
    weights.iter().map(gradient).collect()
}

#[test]
fn a_graph_of_values_finds_the_gradients_that_the_deltas_give() {
    for case in 0..CASES {
        let mut draw = Draw::new(case);
        let network = drawn_network(&mut draw, &[2, 3, 2], Activation::Sigmoid);
        let (x, y) = (draw.vector(2), draw.vector(2));
        let got = gradients(&network, &x, &y).weights;
        assert_agrees(&got, &by_values(&network, &x, &y), Tolerance::COMPUTED);
    }
}
