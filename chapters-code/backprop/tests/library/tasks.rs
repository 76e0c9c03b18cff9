//! The small examples in the tasks of the exercises are what the solutions give, to the digits that are shown.

use backprop_exercises as specs;
use grading::{Tolerance, assert_agrees};
use nalgebra::{DMatrix, dmatrix, dvector};

/// A matrix with one entry.
fn one(number: f64) -> DMatrix<f64> {
    DMatrix::from_element(1, 1, number)
}

#[test]
fn the_bill_and_the_shared_value_are_right() {
    let bill = (specs::apples_backward::exercise().solution)([2.0, 5.0], [4.0, 1.0], 1.5);
    assert_eq!(bill, ([7.5, 3.0], [1.5, 6.0], 14.0));
    let uses = [(1, 0, 3.0), (1, 0, 3.0), (2, 1, 1.0), (2, 0, 1.0)];
    let shared = (specs::shared_value::exercise().solution)(3, &uses);
    assert_eq!(shared, [7.0, 1.0, 1.0]);
}

#[test]
fn the_step_and_the_way_back_are_right() {
    let (x, y) = (dvector![1.0], dvector![0.0]);
    let stepped = (specs::gradient_step::exercise().solution)(&one(0.0), &one(4.0), &x, &y, 1.0);
    let shown = (one(-0.0925), one(3.9538));
    assert_agrees(&stepped, &shown, Tolerance::half_unit(4));
    let (batch, arriving) = (dmatrix![1.0, 2.0], dmatrix![10.0, 1.0]);
    let back = (specs::affine_backward::exercise().solution)(&batch, &one(3.0), &arriving);
    assert_eq!(back, (one(12.0), dvector![11.0], dmatrix![30.0, 3.0]));
}

#[test]
fn the_worst_entry_and_the_bound_are_right() {
    let worst = (specs::relative_error::exercise().solution)(&[1.1, -2.0], &[1.0, -4.0]);
    assert_eq!(worst, Some((0.5, 1)));
    let bounded = (specs::slope_bound::exercise().solution)(0.0, &[2.0, -1.0]);
    assert_agrees(&bounded, &(-0.1175, 0.125), Tolerance::half_unit(4));
}
