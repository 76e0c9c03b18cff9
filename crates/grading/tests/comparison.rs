//! Answers are compared by the scale of the expected value, and a difference is put into words.

use grading::{Answer, Tolerance, assert_agrees};
use nalgebra::{DMatrix, DVector, dmatrix, dvector};

const COMPUTED: Tolerance = Tolerance::COMPUTED;

#[test]
fn what_is_not_finite_is_close_to_nothing() {
    for strange in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY] {
        for other in [0.0, 1.0, -1e300, f64::NAN, f64::INFINITY] {
            for (got, expected) in [(strange, other), (other, strange)] {
                assert!(
                    !COMPUTED.accepts(got, expected),
                    "{got} passed for {expected}"
                );
            }
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
    let words = Some("entry [0]: expected 3, got 1".to_string());
    assert_eq!(vec![1_usize, 2].difference(&vec![3, 4], COMPUTED), words);
    let words = Some("entry [1]: expected 2.5, got 2".to_string());
    assert_eq!([1.0, 2.0].difference(&[1.0, 2.5], COMPUTED), words);
}

#[test]
fn values_are_shown_short() {
    assert_eq!(
        [[1.0, 0.25], [-0.0, 1e-7]].show(),
        "[[1, 0.25], [0, 1.000000e-7]]"
    );
    assert_eq!(dmatrix![1.0, 2.0; 3.0, 4.5].show(), "[[1, 2], [3, 4.5]]");
    assert_eq!((f64::NAN, f64::NEG_INFINITY).show(), "(NaN, -inf)");
    assert_eq!((7_usize, true, 2.5).show(), "(7, true, 2.5)");
    assert_eq!(vec![Some(false), None].show(), "[Some(false), None]");
    assert_eq!(dvector![1.0, 0.5].show(), "[1, 0.5]");
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

#[test]
fn an_assertion_holds_for_answers_that_agree() {
    assert_agrees(&dvector![1.0, 0.3], &dvector![1.0, 0.1 + 0.2], COMPUTED);
}

#[test]
#[should_panic(expected = "entry [1]: expected 2, got 2.5")]
fn an_assertion_names_the_first_entry_that_differs() {
    assert_agrees(&dvector![1.0, 2.5], &dvector![1.0, 2.0], COMPUTED);
}
