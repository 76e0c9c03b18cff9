//! A number is shown short, and a wrong one gets the remark that fits it, and no other.

use grading::{Answer, Tolerance};

const COMPUTED: Tolerance = Tolerance::COMPUTED;

#[test]
fn six_decimals_are_shown_without_trailing_zeros() {
    for (number, shown) in [
        (0.0, "0"),
        (-0.0, "0"),
        (1.0, "1"),
        (100.0, "100"),
        (-2.5, "-2.5"),
        (1.0 / 3.0, "0.333333"),
        (12_345.678, "12345.678"),
        (f64::INFINITY, "inf"),
        (f64::NEG_INFINITY, "-inf"),
        (f64::NAN, "NaN"),
    ] {
        assert_eq!(number.show(), shown);
    }
}

#[test]
fn very_small_and_very_large_numbers_are_shown_with_an_exponent() {
    for (number, shown) in [
        (1e-4, "0.0001"),
        (0.999e-4, "9.990000e-5"),
        (-0.999e-4, "-9.990000e-5"),
        (999_999_999_999_999.0, "999999999999999"),
        (1e15, "1.000000e15"),
        (-1e15, "-1.000000e15"),
    ] {
        assert_eq!(number.show(), shown);
    }
}

#[test]
fn a_wrong_number_gets_the_remark_that_fits() {
    let nan = ": not a number comes from 0/0, ∞ − ∞, or the ln or root of a negative number";
    let infinite = ": an infinite answer comes from a division by zero or from numbers that grow without limit";
    for (got, expected, words) in [
        (f64::NAN, 1.0, format!("expected 1, got NaN{nan}")),
        (f64::INFINITY, 1.0, format!("expected 1, got inf{infinite}")),
        (
            f64::NEG_INFINITY,
            1.0,
            format!("expected 1, got -inf{infinite}"),
        ),
        (
            -0.5,
            0.5,
            "expected 0.5, got -0.5: same size, opposite sign".into(),
        ),
        (1.5, 1.0, "expected 1, got 1.5".into()),
        (1.0, 0.0, "expected 0, got 1".into()),
        (0.0, 1.0, "expected 1, got 0".into()),
        (-3.0, 1.0, "expected 1, got -3".into()),
        (0.100_000_001, 0.1, "expected 0.1, got 0.100000001".into()),
    ] {
        assert_eq!(got.difference(&expected, COMPUTED), Some(words));
    }
}

#[test]
fn a_factor_is_named_if_it_is_whole_and_from_two_to_ten_thousand() {
    let remark = |got: f64, expected: f64| {
        let words = got.difference(&expected, COMPUTED).expect("a difference");
        words.split_once(": ").map(|(_, remark)| remark.to_string())
    };
    for (larger, smaller, factor) in [
        (2.0, 1.0, Some("2")),
        (-6.0, -2.0, Some("3")),
        (1.0, 0.1, Some("10")),
        (9999.0, 1.0, Some("9999")),
        (10_000.0, 1.0, None),
        (2.5, 1.0, None),
        (2.000_001, 1.0, None),
        (1.999_999, 1.0, None),
    ] {
        let named = |way: &str| factor.map(|factor| format!("yours is {factor} times too {way}"));
        assert_eq!(remark(larger, smaller), named("large"), "{larger}");
        assert_eq!(remark(smaller, larger), named("small"), "{larger}");
    }
}

#[test]
fn the_tolerance_ends_where_it_says() {
    // Powers of two, so that the sums are exact and the end itself can be met.
    let tolerance = Tolerance {
        relative: 0.25,
        absolute: 0.5,
    };
    for (got, accepted) in [(5.5, true), (2.5, true), (5.625, false), (2.375, false)] {
        assert_eq!(tolerance.accepts(got, 4.0), accepted, "{got}");
        assert_eq!(tolerance.accepts(-got, -4.0), accepted, "-{got}");
    }
}
