//! Every formula and number that the five lecture notes print, and every error in them, against the book's code.

mod batch;
mod complete;
mod entries;
mod moons;
mod petals;
mod two_two_two;
mod words_only;

mod errata_activations;
mod errata_batchnorm;
mod errata_losses;
mod errata_network;
mod errata_perceptron;
mod errata_practice;
mod errata_training;
mod s1;
mod s2;
mod s3;
mod s4;

/// Numbers below this size are compared as if they had it: what is left of a difference of larger ones is rounding.
const SMALLEST_SCALE: f64 = 1e-3;

/// Asserts that `got` is `expected` to twelve digits; the scale is that of `expected` alone.
#[track_caller]
fn assert_close(got: f64, expected: f64) {
    let tolerance = 1e-12 * expected.abs().max(SMALLEST_SCALE);
    assert!(
        got.is_finite() && (got - expected).abs() <= tolerance,
        "the code says {got}, but the note {expected}"
    );
}

/// Asserts that `got`, rounded to as many decimals as `printed` has, is `printed`.
#[track_caller]
fn assert_printed(got: f64, printed: &str) {
    let decimals = printed.split('.').nth(1).map_or(0, str::len);
    let rounded = format!("{got:.decimals$}");
    assert_eq!(rounded, printed, "the code says {got}");
}

/// The central difference of `f` at `x`, as far as `h` = 1e-5 lets it be right.
fn slope(f: impl Fn(f64) -> f64, x: f64) -> f64 {
    let h = 1e-5;
    (f(x + h) - f(x - h)) / (2.0 * h)
}

/// Asserts that `got` is `expected` as exactly as a central difference can say either of them.
#[track_caller]
fn assert_nearly(got: f64, expected: f64) {
    let tolerance = 1e-9 * expected.abs().max(0.1);
    assert!(
        got.is_finite() && (got - expected).abs() <= tolerance,
        "{got} is not {expected}, even for a central difference"
    );
}

/// Asserts that `got` is the slope of `f` at `x`.
#[track_caller]
fn assert_slope(got: f64, f: impl Fn(f64) -> f64, x: f64) {
    assert_nearly(got, slope(f, x));
}
