//! The ends of the sigmoid, where numbers are rounded.

use crate::{assert_close, assert_measured};
use activations::{
    saturation::{
        rounds_to_one, rounds_to_one_single, sigmoid_single, slopes_cross, turning_point,
    },
    sigmoid::{
        sigmoid, sigmoid_as_printed, sigmoid_derivative, sigmoid_derivative_as_printed,
        sigmoid_derivative_from_output,
    },
    tanh::tanh_derivative,
};
use grading::Draw;

#[test]
fn a_turning_point_is_the_first_number_that_holds() {
    let mut draw = Draw::new(51);
    for _ in 0..50 {
        let place = draw.between(-3.0, 3.0);
        let found = turning_point(|x| x >= place, -4.0, 4.0);
        assert_eq!(found, place);
    }
}

/// 1 + e⁻ˣ rounds to 1 as soon as e⁻ˣ is at most half the last bit of 1; from there on the sigmoid is 1.
#[test]
fn the_sigmoid_becomes_1_where_the_exponential_is_half_a_bit() {
    let [double, single] = [53.0, 24.0].map(|bits: f64| bits * 2.0_f64.ln());
    assert_close(rounds_to_one(), double);
    assert!((rounds_to_one_single() - single).abs() < 1e-5);
    let before = rounds_to_one().next_down();
    assert!(sigmoid(before) < 1.0);
    assert_eq!(sigmoid(rounds_to_one()), 1.0);
    assert_eq!(sigmoid_single(rounds_to_one_single()), 1.0);
}

#[test]
fn where_the_output_is_1_the_product_keeps_the_slope_and_the_difference_loses_it() {
    for x in [37.0, 40.0, 100.0, 700.0] {
        assert_eq!(sigmoid_derivative_from_output(sigmoid(x)), 0.0);
        // e⁻ˣ / (1 + e⁻ˣ)² is e⁻ˣ but for a factor that is 1 in all digits.
        let expected = (-x).exp();
        assert!((sigmoid_derivative(x) / expected - 1.0).abs() < 1e-12);
    }
}

#[test]
fn what_is_printed_and_what_has_half_the_digits_agree_where_nothing_overflows() {
    let mut draw = Draw::new(53);
    for _ in 0..100 {
        let x = draw.between(-20.0, 20.0);
        assert_close(sigmoid_as_printed(x), sigmoid(x));
        assert_close(sigmoid_derivative_as_printed(x), sigmoid_derivative(x));
        let single = f64::from(sigmoid_single(x.abs()));
        assert!((single - sigmoid(x.abs())).abs() < 1e-6, "at {x}: {single}");
    }
}

#[test]
fn two_branches_keep_what_the_printed_formula_loses() {
    assert_eq!(sigmoid_as_printed(-720.0), 0.0);
    assert!((sigmoid(-720.0) / (-720.0_f64).exp() - 1.0).abs() < 1e-9);
    for x in [-800.0, 800.0, f64::MIN, f64::MAX] {
        assert!(sigmoid(x).is_finite() && sigmoid_derivative(x) == 0.0);
    }
}

#[test]
fn beyond_the_crossing_tanh_is_the_flatter_one() {
    let crossing = slopes_cross();
    assert_measured(tanh_derivative(crossing), sigmoid_derivative(crossing));
    let mut draw = Draw::new(52);
    for _ in 0..100 {
        let (inside, outside) = (draw.between(0.0, crossing), draw.between(crossing, 20.0));
        assert!(tanh_derivative(inside) > sigmoid_derivative(inside));
        assert!(tanh_derivative(outside) < sigmoid_derivative(outside));
    }
}
