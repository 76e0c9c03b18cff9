//! Formulas that lost a sign or a bar: as they came down to us, and restored.

use crate::petals::{classified, means};
use crate::{assert_close, assert_printed};
use nalgebra::{DMatrix, DVector, dmatrix, dvector};
use perceptron::{
    Unit,
    minimum_distance::nearest_mean,
    quadratic::{QuadraticDiscriminant, weight_count},
    two_layers::signed_xor,
};

#[test]
fn e_14_without_its_minus_the_distance_finds_one_flower_in_three() {
    let (means, samples) = (means(), classified());
    let share = |choose: &dyn Fn(&DVector<f64>) -> usize| {
        let right = samples.iter().filter(|(x, class)| choose(x) == *class);
        right.count() as f64 / samples.len() as f64
    };
    let product = |x: &DVector<f64>, m: &DVector<f64>| (x[0] * m[0] + x[1] * m[1]).abs();
    let printed = |x: &DVector<f64>| {
        let least =
            |a: &usize, b: &usize| product(x, &means[*a]).total_cmp(&product(x, &means[*b]));
        (0..means.len()).min_by(least).expect("three means")
    };
    assert_printed(share(&printed), "0.3333");
    assert_printed(share(&|x| nearest_mean(&means, x)), "0.96");
}

#[test]
fn e_15_the_weights_over_their_length_are_a_vector_of_length_1_and_not_1() {
    for (w, expected) in [
        ([3.0, 4.0], [0.6, 0.8]),
        ([-5.0, 12.0], [-5.0 / 13.0, 12.0 / 13.0]),
    ] {
        let unit = Unit::new(&w, -5.0);
        let normal = unit.weights.normalize();
        assert_close(normal[0], expected[0]);
        assert_close(normal[1], expected[1]);
        assert_close(normal.norm(), 1.0);
        let x = dvector![3.0, 4.0];
        let restored = unit.foot(&x) + unit.signed_distance(&x) * &normal;
        assert_close(restored[0], 3.0);
        assert_close(restored[1], 4.0);
    }
    let (unit, x) = (Unit::new(&[3.0, 4.0], -5.0), dvector![3.0, 4.0]);
    assert_close(unit.weighted_sum(&x), 20.0);
    assert_close(unit.signed_distance(&x), 4.0);
    assert_close(unit.weighted_sum(&unit.foot(&x)), 0.0);
}

#[test]
fn e_16_a_matrix_form_needs_half_of_each_weight_of_a_product() {
    let discriminant = QuadraticDiscriminant {
        second_order: dmatrix![2.0, 3.0; 0.0, -1.0],
        weights: dvector![0.5, -2.0],
        bias: 1.0,
    };
    let x = dvector![1.5, -0.5];
    let form =
        |matrix: &DMatrix<f64>| (x.transpose() * matrix * &x)[0] + 0.5 * 1.5 - 2.0 * -0.5 + 1.0;
    assert_close(discriminant.value(&x), 4.75);
    assert_close(form(&discriminant.symmetric()), 4.75);
    assert_close(form(&dmatrix![2.0, 3.0; 3.0, -1.0]), 2.5);
    assert_eq!([1, 2, 3, 10].map(weight_count), [3, 6, 10, 66]);
}

#[test]
fn e_16_a_product_alone_is_the_exclusive_or_of_signs() {
    let product = QuadraticDiscriminant {
        second_order: dmatrix![0.0, -1.0; 0.0, 0.0],
        weights: dvector![0.0, 0.0],
        bias: 0.0,
    };
    for (x1, x2, xor) in [
        (1.0, 1.0, -1.0),
        (1.0, -1.0, 1.0),
        (-1.0, 1.0, 1.0),
        (-1.0, -1.0, -1.0),
    ] {
        assert_eq!(product.value(&dvector![x1, x2]).signum(), xor);
    }
}

#[test]
fn e_17_the_damaged_glyphs_are_minus_1_1_and_minus_1() {
    let network = signed_xor();
    let rows = [
        ([1.0, 1.0], [1.0, 1.0], -0.7, -1.0),
        ([1.0, -1.0], [1.0, -1.0], 0.1, 1.0),
        ([-1.0, 1.0], [1.0, -1.0], 0.1, 1.0),
        ([-1.0, -1.0], [-1.0, -1.0], -1.3, -1.0),
    ];
    for (x, hidden, sum, glyph) in rows {
        let (y, z) = network.sign_outputs(&dvector![x[0], x[1]]);
        assert_eq!(y.as_slice(), hidden);
        assert_close(network.output.weighted_sum(&y), sum);
        assert_close(sum, 0.7 * hidden[0] - 0.4 * hidden[1] - 1.0);
        assert_eq!(z, glyph);
        let first = x[0] + x[1] + 0.5;
        let second = x[0] + x[1] - 1.5;
        assert_eq!([first.signum(), second.signum()], hidden);
    }
}
