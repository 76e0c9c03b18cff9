//! Layer normalisation.

use crate::{GENTLE, matrix_difference, weighed};

use backprop::{Layer, layer::Mode};
use batchnorm::{BatchNorm, LayerNorm};
use grading::{Draw, Tolerance, assert_agrees};
use nalgebra::DMatrix;

/// Features × samples of the layers that are tried.
const SHAPES: [(usize, usize); 4] = [(4, 1), (2, 3), (5, 2), (3, 3)];

fn drawn_layer(draw: &mut Draw, features: usize) -> LayerNorm {
    let mut layer = LayerNorm::new(features);
    (layer.scale, layer.shift) = (draw.vector(features), draw.vector(features));
    layer.epsilon = GENTLE;
    layer
}

/// Only the axis differs: with γ = 1 and β = 0 it is batch normalisation of the transposed batch.
#[test]
fn it_is_batch_normalisation_of_the_transposed_batch_before_scale_and_shift() {
    let mut draw = Draw::new(30);
    for (features, samples) in SHAPES {
        let x = draw.matrix(features, samples);
        let transposed = BatchNorm::new(samples).forward(&x.transpose());
        let y = LayerNorm::new(features).forward(&x);
        assert_agrees(&y, &transposed.transpose(), Tolerance::COMPUTED);
    }
}

#[test]
fn it_passes_back_the_derivatives_by_inputs_scale_and_shift() {
    let mut draw = Draw::new(31);
    for (features, samples) in SHAPES {
        let mut layer = drawn_layer(&mut draw, features);
        let (x, c) = (
            draw.matrix(features, samples),
            draw.matrix(features, samples),
        );
        let fresh = layer.clone();
        let _ = layer.forward(&x);
        let of_inputs = layer.backward(&c);
        let expected = matrix_difference(|x| weighed(&c, &fresh.clone().forward(x)), &x);
        assert_agrees(&of_inputs, &expected, Tolerance::DIFFERENCED);
        let parameters = DMatrix::from_columns(&[fresh.scale.clone(), fresh.shift.clone()]);
        let of_both = |parameters: &DMatrix<f64>| {
            let mut changed = fresh.clone();
            changed.scale = parameters.column(0).into_owned();
            changed.shift = parameters.column(1).into_owned();
            weighed(&c, &changed.forward(&x))
        };
        let expected = matrix_difference(of_both, &parameters);
        let groups = layer.parameters();
        let gradients = groups.iter().flat_map(|group| group.gradients.to_vec());
        let gradients = DMatrix::from_iterator(features, 2, gradients);
        assert_agrees(&gradients, &expected, Tolerance::DIFFERENCED);
    }
}

#[test]
fn a_sample_s_answer_depends_neither_on_its_neighbours_nor_on_the_mode() {
    let mut draw = Draw::new(32);
    let (mut layer, x) = (drawn_layer(&mut draw, 3), draw.matrix(3, 4));
    let together = layer.forward(&x);
    layer.set_mode(Mode::Evaluation);
    for sample in 0..4 {
        let alone = layer.forward(&x.columns(sample, 1).into_owned());
        let expected = together.columns(sample, 1).into_owned();
        assert_agrees(&alone, &expected, Tolerance::COMPUTED);
    }
}
