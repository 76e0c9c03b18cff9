//! Activation functions and their slopes, at ordinary and at extreme inputs.

use activations::{
    Activation, maxout::Maxout, sigmoid::sigmoid_derivative_from_output,
    tanh::tanh_derivative_from_output,
};
use backprop::{Layer, Relu, Sigmoid};
use initialisation::compare::Elementwise;
use nalgebra::DMatrix;
use perceptron::Unit;

use crate::{assert_number, assert_numbers, list, matrix, number, numbers, of, part, vector};

const FUNCTIONS: [(&str, Activation); 8] = [
    ("sigmoid", Activation::Sigmoid),
    ("tanh", Activation::Tanh),
    ("relu", Activation::Relu),
    ("leaky_relu 0.1", Activation::LeakyRelu { slope: 0.1 }),
    ("leaky_relu 0.01", Activation::LeakyRelu { slope: 0.01 }),
    ("elu 1", Activation::Elu { alpha: 1.0 }),
    ("elu 0.5", Activation::Elu { alpha: 0.5 }),
    ("identity", Activation::Identity),
];

fn inputs() -> Vec<f64> {
    numbers(part("curves.x"))
}

#[test]
fn values_are_pytorchs_even_at_extreme_inputs() {
    for (name, activation) in FUNCTIONS {
        let got: Vec<f64> = inputs().iter().map(|&x| activation.value(x)).collect();
        assert_numbers(name, &got, &numbers(of(of(part("curves"), name), "value")));
    }
}

/// For sigmoid and tanh, autograd computes y(1 − y) and 1 − y², which lose digits where y is close to 1; our slopes
/// don't (E-29). The product over both sides, written out for PyTorch, keeps them too.
#[test]
fn slopes_are_pytorchs_where_autograd_loses_no_digits() {
    for (name, activation) in FUNCTIONS {
        let said = of(part("curves"), name);
        let expected = of(
            said,
            if said.get("both_sides").is_some() {
                "both_sides"
            } else {
                "slope"
            },
        );
        let got: Vec<f64> = inputs().iter().map(|&x| activation.derivative(x)).collect();
        assert_numbers(name, &got, &numbers(expected));
    }
}

#[test]
fn slopes_from_outputs_are_those_of_autograd() {
    let from_output = [
        (
            "curves.sigmoid",
            sigmoid_derivative_from_output as fn(f64) -> f64,
        ),
        ("curves.tanh", tanh_derivative_from_output),
    ];
    for (name, slope) in from_output {
        let got: Vec<f64> = numbers(of(part(name), "value"))
            .into_iter()
            .map(slope)
            .collect();
        let expected = numbers(of(part(name), "slope"));
        // The reference has 15 digits of an output, of which 1 − y keeps 15 decimals.
        for (got, expected) in got.iter().zip(expected) {
            assert!(
                (got - expected).abs() <= 1e-10 * expected + 2e-15,
                "{name}: {got:e}, {expected:e}"
            );
        }
    }
}

#[test]
fn layers_pass_back_what_autograd_passes_back() {
    let x = DMatrix::from_row_slice(1, inputs().len(), &inputs());
    let arriving = DMatrix::from_element(1, inputs().len(), 1.0);
    let layers: [(&str, Box<dyn Layer>); 3] = [
        ("sigmoid", Box::new(Sigmoid::default())),
        ("relu", Box::new(Relu::default())),
        (
            "elu 0.5",
            Box::new(Elementwise::new(Activation::Elu { alpha: 0.5 })),
        ),
    ];
    for (name, mut layer) in layers {
        let said = of(part("curves"), name);
        let value = layer.forward(&x);
        assert_numbers(name, value.as_slice(), &numbers(of(said, "value")));
        let slopes = layer.backward(&arriving);
        assert_numbers(name, slopes.as_slice(), &numbers(of(said, "slope")));
    }
}

#[test]
fn maxout_and_all_its_gradients_are_pytorchs() {
    let said = part("curves.maxout");
    let (weights, biases) = (matrix(of(said, "weights")), numbers(of(said, "bias")));
    let pieces = weights.row_iter().zip(&biases).map(|(row, &bias)| Unit {
        weights: row.transpose(),
        bias,
    });
    let maxout = Maxout::new(pieces.collect());
    for case in list(of(said, "cases")) {
        let x = vector(of(case, "x"));
        assert_number("value", maxout.value(&x), number(of(case, "value")));
        assert_eq!(Some(maxout.winner(&x) as u64), of(case, "winner").as_u64());
        assert_numbers(
            "inputs",
            maxout.input_gradient(&x).as_slice(),
            &numbers(of(case, "input_gradient")),
        );
        let rows = maxout.weight_gradients(&x);
        let got: Vec<f64> = rows.iter().flat_map(|row| row.iter().copied()).collect();
        assert_numbers("weights", &got, &numbers(of(case, "weight_gradients")));
    }
}
