//! Batch normalisation as a layer, in both modes, against one feature alone and against central differences.

use crate::{GENTLE, matrix_difference, weighed};

use backprop::{Layer, layer::Mode};
use batchnorm::{
    BatchNorm,
    one_feature::{normalise, scale_and_shift},
};
use grading::{Draw, Tolerance, assert_agrees};
use nalgebra::{DMatrix, DVector};

/// Features × samples of the layers that are tried.
const SHAPES: [(usize, usize); 4] = [(1, 4), (3, 2), (2, 5), (3, 3)];

/// A layer with drawn γ, β and running values.
fn drawn_layer(draw: &mut Draw, features: usize) -> BatchNorm {
    let mut layer = BatchNorm::new(features);
    (layer.scale, layer.shift) = (draw.vector(features), draw.vector(features));
    layer.epsilon = GENTLE;
    layer.running_mean = draw.vector(features);
    layer.running_variance = draw.vector(features).map(|entry| entry.abs() + 0.2);
    layer
}

fn with(layer: &BatchNorm, scale: &DMatrix<f64>, shift: &DMatrix<f64>) -> BatchNorm {
    let mut changed = layer.clone();
    changed.scale = scale.column(0).into_owned();
    changed.shift = shift.column(0).into_owned();
    changed
}

fn column(entries: &DVector<f64>) -> DMatrix<f64> {
    DMatrix::from_column_slice(entries.len(), 1, entries.as_slice())
}

#[test]
fn in_training_each_feature_is_normalised_by_itself() {
    let mut draw = Draw::new(1);
    for (features, samples) in SHAPES {
        let (mut layer, x) = (
            drawn_layer(&mut draw, features),
            draw.matrix(features, samples),
        );
        let y = layer.forward(&x);
        for feature in 0..features {
            let forward = normalise(&x.row(feature).transpose(), GENTLE);
            let (scale, shift) = (layer.scale[feature], layer.shift[feature]);
            let expected = scale_and_shift(&forward.normalised, scale, shift);
            let got = y.row(feature).transpose();
            assert_agrees(&got, &expected, Tolerance::COMPUTED);
        }
    }
}

#[test]
fn the_way_back_is_that_of_the_way_forward_in_both_modes() {
    let mut draw = Draw::new(2);
    for (features, samples) in SHAPES {
        for mode in [Mode::Training, Mode::Evaluation] {
            let mut layer = drawn_layer(&mut draw, features);
            layer.set_mode(mode);
            let (x, c) = (
                draw.matrix(features, samples),
                draw.matrix(features, samples),
            );
            // A pass in training moves the running values, so each difference starts from the same layer.
            let fresh = layer.clone();
            let _ = layer.forward(&x);
            let of_inputs = layer.backward(&c);
            let expected = matrix_difference(|x| weighed(&c, &fresh.clone().forward(x)), &x);
            assert_agrees(&of_inputs, &expected, Tolerance::DIFFERENCED);
            let (scale, shift) = (column(&fresh.scale), column(&fresh.shift));
            let by_scale = matrix_difference(
                |s| weighed(&c, &with(&fresh, s, &shift).forward(&x)),
                &scale,
            );
            let by_shift = matrix_difference(
                |s| weighed(&c, &with(&fresh, &scale, s).forward(&x)),
                &shift,
            );
            let gradients = layer.parameters();
            let gradients = gradients.iter().map(|group| group.gradients.to_vec());
            let expected = [by_scale, by_shift].map(|matrix| matrix.as_slice().to_vec());
            let gradients: Vec<Vec<f64>> = gradients.collect();
            assert_agrees(&gradients, &expected.to_vec(), Tolerance::DIFFERENCED);
        }
    }
}

/// Whoever changes the mode between the two passes gets the way back of the pass that was made.
#[test]
fn the_way_back_belongs_to_the_mode_of_the_way_forward() {
    let mut draw = Draw::new(3);
    let (mut layer, x, c) = (
        drawn_layer(&mut draw, 2),
        draw.matrix(2, 4),
        draw.matrix(2, 4),
    );
    let _ = layer.forward(&x);
    let expected = layer.backward(&c);
    layer.set_mode(Mode::Evaluation);
    assert_agrees(&layer.backward(&c), &expected, Tolerance::COMPUTED);
}

/// γ stands first, then β: a step of descent moves both against their own gradients.
#[test]
fn a_step_of_descent_moves_scale_and_shift_against_their_gradients() {
    let mut draw = Draw::new(4);
    let (mut layer, x, c) = (
        drawn_layer(&mut draw, 2),
        draw.matrix(2, 4),
        draw.matrix(2, 4),
    );
    let (scale, shift) = (layer.scale.clone(), layer.shift.clone());
    let _ = layer.forward(&x);
    let _ = layer.backward(&c);
    backprop::stack::descend(&mut layer, 0.5);
    let normalised = |row: usize| normalise(&x.row(row).transpose(), GENTLE).normalised;
    for feature in 0..2 {
        let g = c.row(feature).transpose();
        let expected = scale[feature] - 0.5 * g.dot(&normalised(feature));
        assert_agrees(&layer.scale[feature], &expected, Tolerance::COMPUTED);
        let expected = shift[feature] - 0.5 * g.sum();
        assert_agrees(&layer.shift[feature], &expected, Tolerance::COMPUTED);
    }
}
