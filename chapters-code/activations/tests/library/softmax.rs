//! Softmax and its Jacobian.

use crate::{CASES, assert_close, differences};
use activations::{
    sigmoid::sigmoid,
    softmax::{softmax, softmax_jacobian},
};
use grading::{Draw, Tolerance, assert_agrees};
use nalgebra::{DVector, dvector};

#[test]
fn outputs_are_positive_add_up_to_1_and_ignore_a_common_shift() {
    let mut draw = Draw::new(41);
    for _ in 0..CASES {
        let (z, shift) = (draw.vector(4), draw.between(-500.0, 500.0));
        let p = softmax(&z);
        assert!(p.iter().all(|output| *output > 0.0));
        assert_close(p.sum(), 1.0);
        assert_agrees(&softmax(&z.add_scalar(shift)), &p, Tolerance::COMPUTED);
    }
}

#[test]
fn the_jacobian_agrees_with_central_differences() {
    let mut draw = Draw::new(42);
    for _ in 0..CASES {
        let z = draw.vector(4);
        let jacobian = softmax_jacobian(&z);
        for output in 0..4 {
            let row = jacobian.row(output).transpose();
            let measured = differences(|z| softmax(z)[output], &z);
            assert_agrees(&row, &measured, Tolerance::DIFFERENCED);
        }
    }
}

/// The outputs always add up to 1, so whatever one input does to them adds up to 0.
#[test]
fn the_jacobian_is_full_symmetric_and_its_rows_add_up_to_0() {
    let mut draw = Draw::new(43);
    for _ in 0..CASES {
        let jacobian = softmax_jacobian(&draw.vector(3));
        assert!(jacobian.iter().all(|entry| *entry != 0.0));
        assert_agrees(&jacobian.transpose(), &jacobian, Tolerance::COMPUTED);
        assert_agrees(
            &(&jacobian * dvector![1.0, 1.0, 1.0]),
            &DVector::zeros(3),
            Tolerance::COMPUTED,
        );
    }
}

#[test]
fn of_two_the_first_output_is_the_sigmoid_of_the_difference() {
    let mut draw = Draw::new(44);
    for _ in 0..CASES {
        let z = draw.vector(2);
        assert_close(softmax(&z)[0], sigmoid(z[0] - z[1]));
    }
}

#[test]
fn huge_numbers_leave_softmax_finite() {
    let p = softmax(&dvector![800.0, 801.0, 799.0]);
    assert_agrees(&p, &softmax(&dvector![1.0, 2.0, 0.0]), Tolerance::COMPUTED);
}
