//! Answers are compared by the scale of the expected value, and a difference is put into words.

use grading::{Answer, Tolerance};
use nalgebra::{DMatrix, DVector, dmatrix, dvector};

const COMPUTED: Tolerance = Tolerance::COMPUTED;

#[test]
fn nothing_that_is_not_finite_is_close_to_anything() {
    for got in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY] {
        for expected in [0.0, 1.0, 1e300, f64::NAN, f64::INFINITY] {
            assert!(
                !COMPUTED.accepts(got, expected),
                "{got} passed for {expected}"
            );
        }
    }
}

#[test]
fn a_tolerance_is_relative_to_the_expected_value() {
    assert!(COMPUTED.accepts(1e6 + 1e-4, 1e6));
    assert!(!COMPUTED.accepts(1.0 + 1e-4, 1.0));
    assert!(COMPUTED.accepts(1e-13, 0.0));
    assert!(!COMPUTED.accepts(1e-11, 0.0));
}

#[test]
fn half_a_unit_of_the_third_decimal_accepts_what_rounds_to_the_same() {
    let by_hand = Tolerance::half_unit(3);
    assert!(by_hand.accepts(0.243, 0.2425));
    assert!(!by_hand.accepts(0.243, 0.2424));
}

#[test]
fn numbers_that_look_alike_are_shown_with_all_digits() {
    let difference = 0.500_000_01.difference(&0.5, COMPUTED);
    assert_eq!(difference.as_deref(), Some("expected 0.5, got 0.50000001"));
}

#[test]
fn a_whole_factor_is_named_in_both_directions() {
    let larger = 0.6.difference(&0.2, COMPUTED);
    assert_eq!(
        larger.as_deref(),
        Some("expected 0.2, got 0.6: yours is 3 times too large")
    );
    let smaller = 0.2.difference(&0.6, COMPUTED);
    assert_eq!(
        smaller.as_deref(),
        Some("expected 0.6, got 0.2: yours is 3 times too small")
    );
}

#[test]
fn the_first_entry_that_differs_is_named() {
    let got = (dvector![1.0, 2.0], 4.0);
    let expected = (dvector![1.0, -2.0], 5.0);
    let words = "first value: entry [1]: expected -2, got 2: same size, opposite sign";
    assert_eq!(got.difference(&expected, COMPUTED).as_deref(), Some(words));
    let got = (dvector![1.0, -2.0], 4.0, true);
    let expected = (dvector![1.0, -2.0], 4.0, false);
    let words = "third value: expected false, got true";
    assert_eq!(got.difference(&expected, COMPUTED).as_deref(), Some(words));
}

#[test]
fn a_transposed_matrix_is_recognised() {
    let expected: DMatrix<f64> = dmatrix![1.0, 2.0, 3.0; 4.0, 5.0, 6.0];
    let words = "expected a 2×3 matrix, got 3×2: that is the transposed shape";
    assert_eq!(
        expected
            .transpose()
            .difference(&expected, COMPUTED)
            .as_deref(),
        Some(words)
    );
    let mut got = expected.clone();
    got[(1, 2)] = 6.5;
    let words = "entry (1, 2): expected 6, got 6.5";
    assert_eq!(got.difference(&expected, COMPUTED).as_deref(), Some(words));
}

#[test]
fn lengths_and_counts_are_compared() {
    let words = "expected 2 entries, got 0";
    let empty: DVector<f64> = dvector![];
    assert_eq!(
        empty.difference(&dvector![1.0, 2.0], COMPUTED).as_deref(),
        Some(words)
    );
    assert_eq!(vec![1_usize, 2].difference(&vec![1, 2], COMPUTED), None);
    assert!([1.0, 2.0].difference(&[1.0, 2.5], COMPUTED).is_some());
}

#[test]
fn values_are_shown_short() {
    assert_eq!(
        [[1.0, 0.25], [-0.0, 1e-7]].show(),
        "[[1, 0.25], [0, 1.000000e-7]]"
    );
    assert_eq!(dmatrix![1.0, 2.0; 3.0, 4.5].show(), "[[1, 2], [3, 4.5]]");
    assert_eq!((f64::NAN, f64::NEG_INFINITY).show(), "(NaN, -inf)");
}

#[test]
fn no_answer_equals_no_answer_and_nothing_else() {
    let (shape, none) = (Some((2_usize, 3_usize)), None);
    assert_eq!(shape.difference(&shape, COMPUTED), None);
    assert_eq!(none.difference(&none, COMPUTED), None);
    let words = "expected None, got Some((2, 3))";
    assert_eq!(shape.difference(&none, COMPUTED).as_deref(), Some(words));
    assert!(none.difference(&shape, COMPUTED).is_some());
    let words = "second value: expected 3, got 4";
    let other = Some((2, 4)).difference(&shape, COMPUTED);
    assert_eq!(other.as_deref(), Some(words));
}
