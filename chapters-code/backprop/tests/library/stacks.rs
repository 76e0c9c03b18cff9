//! Layers in a row, against the deltas of single samples and against central differences.

use crate::{CASES, drawn_network, matrix_difference};
use activations::Activation;
use backprop::{Affine, Layer, Sigmoid, Stack, deltas::gradients, stack::descend};
use feedforward::Network;
use grading::{Draw, Tolerance, assert_agrees};
use nalgebra::DMatrix;

/// L = Σ C ⊙ Z, whose gradient by Z is C.
fn weighed(c: &DMatrix<f64>, z: &DMatrix<f64>) -> f64 {
    c.component_mul(z).sum()
}

/// The affine layers of a network of two, after a batch went forward and its errors came back.
fn walked_back(network: &Network, x: &DMatrix<f64>, y: &DMatrix<f64>) -> [Affine; 2] {
    let [mut first, mut second] = [0, 1].map(|index| {
        let layer = &network.layers[index];
        Affine::new(layer.weights.clone(), layer.bias.clone())
    });
    let [mut hidden, mut last] = [Sigmoid::default(), Sigmoid::default()];
    let activations = hidden.forward(&first.forward(x));
    let outputs = last.forward(&second.forward(&activations));
    let back = second.backward(&last.backward(&(outputs - y)));
    let _ = first.backward(&hidden.backward(&back));
    [first, second]
}

/// The same network as layers for a batch, and as deltas for one sample.
#[test]
fn a_stack_gives_the_sum_of_the_gradients_of_its_samples() {
    for case in 0..CASES {
        let mut draw = Draw::new(case);
        let network = drawn_network(&mut draw, &[3, 4, 2], Activation::Sigmoid);
        let (x, y) = (draw.matrix(3, 5), draw.matrix(2, 5));
        let layers = walked_back(&network, &x, &y);
        let samples = x.column_iter().zip(y.column_iter());
        let of_samples: Vec<_> = samples
            .map(|(x, y)| gradients(&network, &x.into_owned(), &y.into_owned()))
            .collect();
        for (index, layer) in layers.into_iter().enumerate() {
            let weights = of_samples.iter().map(|sample| &sample.weights[index]).sum();
            assert_agrees(&layer.weights_gradient, &weights, Tolerance::COMPUTED);
            let bias = of_samples.iter().map(|sample| &sample.biases[index]).sum();
            assert_agrees(&layer.bias_gradient, &bias, Tolerance::COMPUTED);
        }
    }
}

fn drawn_stack(draw: &mut Draw) -> Stack {
    let affine = |draw: &mut Draw, outputs, inputs| {
        Box::new(Affine::new(
            draw.matrix(outputs, inputs),
            draw.vector(outputs),
        ))
    };
    let (first, second) = (affine(draw, 4, 3), affine(draw, 2, 4));
    Stack {
        layers: vec![first, Box::new(Sigmoid::default()), second],
    }
}

#[test]
fn a_stack_walks_its_layers_in_reverse() {
    for case in 0..CASES {
        let mut draw = Draw::new(case);
        let mut stack = drawn_stack(&mut draw);
        let (x, c) = (draw.matrix(3, 2), draw.matrix(2, 2));
        let _ = stack.forward(&x);
        let back = stack.backward(&c);
        let again = |x: &DMatrix<f64>| weighed(&c, &drawn_stack(&mut Draw::new(case)).forward(x));
        assert_agrees(&back, &matrix_difference(again, &x), Tolerance::DIFFERENCED);
    }
}

#[test]
fn the_way_back_that_ends_at_the_data_leaves_the_same_gradients() {
    for case in 0..CASES {
        let mut draw = Draw::new(case);
        let (x, c) = (draw.matrix(3, 2), draw.matrix(2, 2));
        let gradients = |to_parameters: bool| {
            let mut stack = drawn_stack(&mut Draw::new(case));
            let _ = stack.forward(&x);
            if to_parameters {
                stack.backward_to_parameters(&c);
            } else {
                stack.backward(&c);
            }
            let groups = stack.parameters();
            let slopes = groups.iter().flat_map(|group| group.gradients);
            slopes.copied().collect::<Vec<f64>>()
        };
        let whole = gradients(false);
        assert!(whole.iter().any(|slope| *slope != 0.0), "case {case}");
        assert_eq!(gradients(true), whole, "case {case}");
    }
}

/// The slope of L along the step is −η‖∇L‖², so a small step lowers L by nearly that.
#[test]
fn a_small_step_lowers_the_loss_by_the_learning_rate_times_the_squared_gradient() {
    for case in 0..CASES {
        let mut draw = Draw::new(case);
        let mut stack = drawn_stack(&mut draw);
        let (x, c) = (draw.matrix(3, 2), draw.matrix(2, 2));
        let before = weighed(&c, &stack.forward(&x));
        let _ = stack.backward(&c);
        let groups = stack.parameters();
        assert_eq!(groups.len(), 4, "weights and bias of two layers");
        let squared: f64 = groups
            .iter()
            .flat_map(|group| group.gradients)
            .map(|g| g * g)
            .sum();
        let rate = 1e-7;
        descend(&mut stack, rate);
        let drop = before - weighed(&c, &stack.forward(&x));
        assert!(
            (drop / (rate * squared) - 1.0).abs() < 1e-3,
            "case {case}: {drop}"
        );
    }
}
