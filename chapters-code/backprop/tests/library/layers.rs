//! Layers and stacks of them: every backward pass against central differences of its forward pass.

use crate::matrix_difference;

use backprop::{Affine, Layer, Relu, Sigmoid};
use grading::{Draw, Tolerance, assert_agrees};
use nalgebra::{DMatrix, DVector};

/// Inputs × outputs × samples of the layers that are tried.
const SHAPES: [(usize, usize, usize); 4] = [(1, 1, 1), (3, 2, 4), (2, 4, 3), (3, 3, 3)];

/// L = Σ C ⊙ Z, whose gradient by Z is C.
fn weighed(c: &DMatrix<f64>, z: &DMatrix<f64>) -> f64 {
    c.component_mul(z).sum()
}

#[test]
fn the_affine_layer_passes_back_the_derivatives_by_inputs_weights_and_bias() {
    let mut draw = Draw::new(10);
    for (inputs, outputs, samples) in SHAPES {
        let (weights, bias) = (draw.matrix(outputs, inputs), draw.vector(outputs));
        let (x, c) = (draw.matrix(inputs, samples), draw.matrix(outputs, samples));
        let loss = |weights: &DMatrix<f64>, bias: &DVector<f64>, x: &DMatrix<f64>| {
            weighed(&c, &Affine::new(weights.clone(), bias.clone()).forward(x))
        };
        let mut layer = Affine::new(weights.clone(), bias.clone());
        let _ = layer.forward(&x);
        let of_inputs = layer.backward(&c);
        let expected = matrix_difference(|x| loss(&weights, &bias, x), &x);
        assert_agrees(&of_inputs, &expected, Tolerance::DIFFERENCED);
        let expected = matrix_difference(|weights| loss(weights, &bias, &x), &weights);
        assert_agrees(&layer.weights_gradient, &expected, Tolerance::DIFFERENCED);
        let columns = DMatrix::from_column_slice(outputs, 1, bias.as_slice());
        let of_bias = |bias: &DMatrix<f64>| loss(&weights, &bias.column(0).into_owned(), &x);
        let expected = matrix_difference(of_bias, &columns).column(0).into_owned();
        assert_agrees(&layer.bias_gradient, &expected, Tolerance::DIFFERENCED);
    }
}

/// Inputs of ReLU stay away from its kink, where a central difference gives ½.
#[test]
fn the_activation_layers_pass_back_the_derivative_by_their_inputs() {
    let mut draw = Draw::new(11);
    let away_from_kink = |entry: f64| entry + 0.1_f64.copysign(entry);
    for (rows, columns) in [(1, 1), (3, 4), (4, 2)] {
        let (x, c) = (draw.matrix(rows, columns), draw.matrix(rows, columns));
        let x = x.map(away_from_kink);
        for new in [relu as fn() -> Box<dyn Layer>, sigmoid] {
            let mut layer = new();
            let _ = layer.forward(&x);
            let expected = matrix_difference(|x| weighed(&c, &new().forward(x)), &x);
            assert_agrees(&layer.backward(&c), &expected, Tolerance::DIFFERENCED);
        }
    }
}

fn relu() -> Box<dyn Layer> {
    Box::new(Relu::default())
}

fn sigmoid() -> Box<dyn Layer> {
    Box::new(Sigmoid::default())
}

#[test]
fn relu_passes_nothing_back_where_its_input_was_0() {
    let mut layer = Relu::default();
    let _ = layer.forward(&DMatrix::zeros(2, 2));
    let back = layer.backward(&DMatrix::from_element(2, 2, 5.0));
    assert_eq!(back, DMatrix::zeros(2, 2));
}
