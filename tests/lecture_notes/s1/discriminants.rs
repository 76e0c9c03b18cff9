//! Linear and quadratic discriminants, and the distance to a plane.

use crate::{assert_close, assert_printed};
use nalgebra::{DMatrix, DVector, dmatrix, dvector};
use perceptron::{
    Unit,
    quadratic::{QuadraticDiscriminant, weight_count},
};

/// (w, w₀, x) of two inputs each.
const PLANES: [([f64; 2], f64, [f64; 2]); 3] = [
    ([3.0, 4.0], -5.0, [3.0, 4.0]),
    ([1.0, 1.0], -1.5, [0.0, 1.0]),
    ([-2.0, 0.5], 0.75, [1.5, -4.0]),
];

#[test]
fn s1_10_the_discriminant_is_the_product_with_the_weights_plus_the_bias() {
    for (w, bias, x) in PLANES {
        let expected = w[0] * x[0] + w[1] * x[1] + bias;
        let got = Unit::new(&w, bias).weighted_sum(&DVector::from_column_slice(&x));
        assert_close(got, expected);
    }
    let three = Unit::new(&[0.5, -1.0, 2.0], 0.25).weighted_sum(&dvector![4.0, 3.0, -0.5]);
    assert_close(three, 0.5 * 4.0 - 1.0 * 3.0 + 2.0 * -0.5 + 0.25);
}

#[test]
fn s1_11_a_point_is_its_foot_plus_r_times_the_normal_of_length_1() {
    for (w, bias, x) in PLANES {
        let unit = Unit::new(&w, bias);
        let point = DVector::from_column_slice(&x);
        let (foot, r) = (unit.foot(&point), unit.signed_distance(&point));
        let length = (w[0] * w[0] + w[1] * w[1]).sqrt();
        assert_close((w[0] / length).powi(2) + (w[1] / length).powi(2), 1.0);
        assert_close(x[0], foot[0] + r * w[0] / length);
        assert_close(x[1], foot[1] + r * w[1] / length);
        assert_close(w[0] * foot[0] + w[1] * foot[1] + bias, 0.0);
    }
    let foot = Unit::new(&[3.0, 4.0], -5.0).foot(&dvector![3.0, 4.0]);
    assert_close(foot[0], 0.6);
    assert_close(foot[1], 0.8);
}

#[test]
fn s1_12_the_discriminant_is_r_times_the_length_of_the_weights() {
    for (w, bias, x) in PLANES {
        let unit = Unit::new(&w, bias);
        let length = (w[0] * w[0] + w[1] * w[1]).sqrt();
        let g = w[0] * x[0] + w[1] * x[1] + bias;
        let r = unit.signed_distance(&DVector::from_column_slice(&x));
        assert_close(r, g / length);
        assert_close(
            unit.weighted_sum(&DVector::from_column_slice(&x)),
            r * length,
        );
    }
    let and = Unit::new(&[1.0, 1.0], -1.5);
    assert_printed(and.signed_distance(&dvector![0.0, 0.0]), "-1.060660171780");
    assert_printed(and.signed_distance(&dvector![0.0, 1.0]), "-0.353553390593");
    assert_printed(and.signed_distance(&dvector![1.0, 1.0]), "0.353553390593");
}

fn quadratic(
    second_order: DMatrix<f64>,
    weights: DVector<f64>,
    bias: f64,
) -> QuadraticDiscriminant {
    QuadraticDiscriminant {
        second_order,
        weights,
        bias,
    }
}

#[test]
fn s1_14_the_quadratic_discriminant_sums_squares_products_inputs_and_a_constant() {
    let two = quadratic(dmatrix![2.0, 3.0; 0.0, -1.0], dvector![0.5, -2.0], 1.0);
    for (a, b) in [(1.5, -0.5), (-2.0, 3.0)] {
        let expected = (2.0 * a * a - b * b) + 3.0 * a * b + (0.5 * a - 2.0 * b) + 1.0;
        assert_close(two.value(&dvector![a, b]), expected);
    }
    let squares_and_products = dmatrix![1.0, -2.0, 0.5; 0.0, 3.0, 4.0; 0.0, 0.0, -1.5];
    let three = quadratic(squares_and_products, dvector![7.0, -6.0, 5.0], -0.25);
    for (a, b, c) in [(1.0, 2.0, -1.0), (0.5, -1.5, 3.0)] {
        let squares = a * a + 3.0 * b * b - 1.5 * c * c;
        let products = -2.0 * a * b + 0.5 * a * c + 4.0 * b * c;
        let expected = squares + products + (7.0 * a - 6.0 * b + 5.0 * c) - 0.25;
        assert_close(three.value(&dvector![a, b, c]), expected);
    }
    assert_eq!([1, 2, 3, 10].map(weight_count), [3, 6, 10, 66]);
}
