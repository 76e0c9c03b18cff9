//! Linear maps, their matrices, and affine maps one after the other.

use crate::{CASES, layer};
use activations::Activation::{Identity, Relu, Sigmoid};
use feedforward::{
    Dense,
    linear_map::{matrix_of, merged},
};
use grading::{Draw, Tolerance, assert_agrees};
use nalgebra::{DVector, dmatrix, dvector};

#[test]
fn a_matrix_is_additive_and_homogeneous() {
    for case in 0..CASES {
        let mut draw = Draw::new(case);
        let map = Dense::without_bias(draw.matrix(3, 2), Identity);
        let (x, y, factor) = (draw.vector(2), draw.vector(2), draw.number());
        let sum = map.forward(&x) + map.forward(&y);
        assert_agrees(&map.forward(&(&x + &y)), &sum, Tolerance::COMPUTED);
        let scaled = factor * map.forward(&x);
        assert_agrees(&map.forward(&(factor * &x)), &scaled, Tolerance::COMPUTED);
    }
}

/// f(x) + f(y) has the bias twice, f(x + y) has it once.
#[test]
fn a_bias_breaks_additivity_by_just_the_bias() {
    for case in 0..CASES {
        let mut draw = Draw::new(case);
        let map = layer(&mut draw, [3, 2], Identity);
        let (x, y) = (draw.vector(2), draw.vector(2));
        let surplus = map.forward(&x) + map.forward(&y) - map.forward(&(&x + &y));
        assert_agrees(&surplus, &map.bias, Tolerance::COMPUTED);
    }
}

#[test]
fn the_columns_of_a_matrix_are_the_images_of_the_basis_vectors() {
    for case in 0..CASES {
        let mut draw = Draw::new(case);
        let weights = draw.matrix(3, 4);
        let matrix = matrix_of(|x: &DVector<f64>| &weights * x, 4);
        assert_agrees(&matrix, &weights, Tolerance::COMPUTED);
    }
}

#[test]
fn the_matrix_of_a_map_with_a_bias_is_another_map() {
    let map = Dense::new(dmatrix![2.0, 0.0; 0.0, 2.0], dvector![1.0, 0.0], Identity);
    let matrix = matrix_of(|x| map.forward(x), 2);
    assert_eq!(matrix, dmatrix![3.0, 1.0; 0.0, 2.0]);
    let x = dvector![1.0, 1.0];
    assert_ne!(&matrix * &x, map.forward(&x));
}

#[test]
fn two_affine_maps_one_after_the_other_are_one() {
    for case in 0..CASES {
        let mut draw = Draw::new(case);
        let first = layer(&mut draw, [4, 3], Identity);
        let second = layer(&mut draw, [2, 4], Identity);
        let x = draw.vector(3);
        let after = second.forward(&first.forward(&x));
        assert_agrees(
            &merged(&first, &second).forward(&x),
            &after,
            Tolerance::COMPUTED,
        );
    }
}

/// The numbers are those of E-36.
#[test]
fn a_function_between_the_maps_keeps_them_apart() {
    let weights = dmatrix![1.0, 2.0; 0.0, 1.0; -1.0, 1.0];
    let first = Dense::new(weights, dvector![1.0, -1.0, 0.5], Identity);
    let weights = dmatrix![2.0, 0.0, 1.0; 1.0, -1.0, 0.0];
    let second = Dense::new(weights, dvector![0.5, 2.0], Identity);
    let x = dvector![1.0, -2.0];
    let one = merged(&first, &second);
    assert_eq!(one.weights, dmatrix![1.0, 5.0; 1.0, 1.0]);
    assert_eq!(one.bias, dvector![3.0, 4.0]);
    assert_eq!(one.forward(&x), dvector![-6.0, 3.0]);
    for activation in [Relu, Sigmoid] {
        let bent = Dense {
            activation,
            ..first.clone()
        };
        let answer = second.forward(&bent.forward(&x));
        assert!((answer - one.forward(&x)).norm() > 1.0);
    }
}

#[test]
fn a_narrow_middle_bounds_the_rank() {
    for case in 0..CASES {
        let mut draw = Draw::new(case);
        for middle in 1..=3 {
            let first = layer(&mut draw, [middle, 3], Identity);
            let second = layer(&mut draw, [3, middle], Identity);
            let rank = merged(&first, &second).weights.rank(1e-9);
            assert_eq!(rank, middle, "case {case}");
        }
    }
}

#[test]
#[should_panic(expected = "a layer with 2×3 weights can't follow one with 2×2 weights")]
fn maps_that_do_not_fit_are_named() {
    let mut draw = Draw::new(0);
    let first = layer(&mut draw, [2, 2], Identity);
    let _ = merged(&first, &layer(&mut draw, [2, 3], Identity));
}
