//! Numbers are written as the book prints them.

use std::f64::consts::PI;
use worked::{band, fixed, order, scientific};

#[test]
fn fixed_decimals_have_a_true_minus_sign_and_zero_has_none() {
    for (value, decimals, text) in [
        (PI, 0, "3"),
        (PI, 4, "3.1416"),
        (-0.7, 2, "−0.70"),
        (-0.004, 2, "0.00"),
        (-0.0, 0, "0"),
        (0.0, 1, "0.0"),
        (-10.0, 0, "−10"),
        (-0.05, 1, "−0.1"),
        (f64::NEG_INFINITY, 2, "−inf"),
        (f64::NAN, 2, "NaN"),
    ] {
        assert_eq!(fixed(value, decimals), text);
    }
}

#[test]
fn scientific_form_has_one_digit_before_the_point() {
    for (value, decimals, text) in [
        (0.000_420_8, 2, r"4.21 \times 10^{-4}"),
        (-3_156_944_000.0, 1, r"-3.2 \times 10^{9}"),
        (5.0, 0, r"5 \times 10^{0}"),
        (0.0, 3, "0"),
        (-0.0, 3, "0"),
        (f64::INFINITY, 3, "inf"),
    ] {
        assert_eq!(scientific(value, decimals), text);
    }
}

#[test]
fn an_order_is_the_nearest_power_of_ten() {
    for (value, text) in [
        (1.1e-11, "10^{-11}"),
        (-4e3, "10^{4}"),
        (3e3, "10^{3}"),
        (0.6, "10^{0}"),
        (1.0, "10^{0}"),
        (7.0, "10^{1}"),
        (0.0, "0"),
    ] {
        assert_eq!(order(value), text);
    }
}

#[test]
fn a_band_is_rounded_outwards() {
    for (numbers, decimals, text) in [
        (&[0.258, 0.24, 0.231] as &[f64], 2, "0.23 to 0.26"),
        (&[2.1, 9.9], 0, "2 to 10"),
        (&[-1.25, 3.01], 1, "−1.3 to 3.1"),
        (&[12.0, 12.0], 1, "12.0"),
        (&[0.25], 2, "0.25"),
    ] {
        assert_eq!(band(numbers.iter().copied(), decimals), text);
    }
}
