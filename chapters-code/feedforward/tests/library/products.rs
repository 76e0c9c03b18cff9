//! The matrix product.

use crate::CASES;
use feedforward::product::{entry, product};
use grading::{Draw, Tolerance, assert_agrees};
use nalgebra::{DMatrix, dmatrix};

#[test]
fn the_definition_gives_the_product_of_nalgebra() {
    for case in 0..CASES {
        let mut draw = Draw::new(case);
        let (a, b) = (draw.matrix(3, 4), draw.matrix(4, 2));
        assert_agrees(&product(&a, &b), &(&a * &b), Tolerance::COMPUTED);
    }
}

#[test]
fn brackets_may_move_and_sums_may_be_multiplied_out() {
    for case in 0..CASES {
        let mut draw = Draw::new(case);
        let (a, b, c) = (draw.matrix(2, 3), draw.matrix(3, 4), draw.matrix(4, 2));
        let (left, right) = (product(&product(&a, &b), &c), product(&a, &product(&b, &c)));
        assert_agrees(&left, &right, Tolerance::COMPUTED);
        let other = draw.matrix(3, 4);
        let together = product(&a, &(&b + &other));
        let apart = product(&a, &b) + product(&a, &other);
        assert_agrees(&together, &apart, Tolerance::COMPUTED);
    }
}

#[test]
fn the_transpose_of_a_product_has_the_factors_in_the_other_order() {
    for case in 0..CASES {
        let mut draw = Draw::new(case);
        let (a, b) = (draw.matrix(3, 2), draw.matrix(2, 4));
        let turned = product(&b.transpose(), &a.transpose());
        assert_agrees(&product(&a, &b).transpose(), &turned, Tolerance::COMPUTED);
    }
}

/// Two drawn matrices that commute would be a great accident; the identity commutes with all.
#[test]
fn the_order_of_the_factors_matters() {
    let identity = DMatrix::identity(2, 2);
    for case in 0..CASES {
        let mut draw = Draw::new(case);
        let (a, b) = (draw.matrix(2, 2), draw.matrix(2, 2));
        let difference = product(&a, &b) - product(&b, &a);
        assert!(difference.norm() > 1e-6, "case {case}");
        assert_eq!(product(&a, &identity), product(&identity, &a));
    }
}

#[test]
fn an_entry_is_one_row_times_one_column() {
    let (a, b) = (dmatrix![1.0, 2.0; 3.0, 4.0], dmatrix![5.0, 6.0; 7.0, 8.0]);
    assert_eq!(entry(&a, &b, 0, 1), 1.0 * 6.0 + 2.0 * 8.0);
    assert_eq!(entry(&a, &b, 1, 0), 3.0 * 5.0 + 4.0 * 7.0);
}

#[test]
#[should_panic(expected = "a 2×3 matrix can't be multiplied by a 2×4 matrix")]
fn shapes_that_do_not_fit_are_named() {
    let mut draw = Draw::new(0);
    let _ = product(&draw.matrix(2, 3), &draw.matrix(2, 4));
}
