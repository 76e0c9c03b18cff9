//! Mistakes in the comparison of a gradient with central differences.

use super::RelativeError;
use grading::Mistake;

const SMALLEST_SCALE: f64 = 1e-4;

fn all_finite(got: &[f64], expected: &[f64]) -> bool {
    got.iter().chain(expected).all(|number| number.is_finite())
}

/// The largest of the errors that `rule` makes of `got` and `expected`, where both lists are finite.
fn worst(got: &[f64], expected: &[f64], rule: fn(f64, f64) -> f64) -> Option<(f64, usize)> {
    let errors = got.iter().zip(expected).enumerate();
    let errors = errors.map(|(place, (&got, &expected))| (rule(got, expected), place));
    let largest = errors.max_by(|one, other| one.0.total_cmp(&other.0));
    largest.filter(|_| all_finite(got, expected))
}

fn right(got: f64, expected: f64) -> f64 {
    (got - expected).abs() / expected.abs().max(SMALLEST_SCALE)
}

pub(super) const MISTAKES: &[Mistake<RelativeError>] = &[
    Mistake {
        name: "larger of the two as scale",
        says: "the scale is the expected value alone; with the larger of the two, a gradient that is far too large seems off by 1 at most.",
        function: |got, expected| {
            worst(got, expected, |got, expected| {
                (got - expected).abs() / got.abs().max(expected.abs()).max(SMALLEST_SCALE)
            })
        },
    },
    Mistake {
        name: "scaled by what was got",
        says: "what you got is on trial, so it can't be the measure: divide by the expected value.",
        function: |got, expected| {
            worst(got, expected, |got, expected| {
                (got - expected).abs() / got.abs().max(SMALLEST_SCALE)
            })
        },
    },
    Mistake {
        name: "absolute error",
        says: "an error of 0.01 is nothing beside 100 and everything beside 0.001: divide by the expected value.",
        function: |got, expected| worst(got, expected, |got, expected| (got - expected).abs()),
    },
    Mistake {
        name: "sign kept",
        says: "a gradient that is too small is wrong as well: take the absolute value of the difference.",
        function: |got, expected| {
            worst(got, expected, |got, expected| {
                (got - expected) / expected.abs().max(SMALLEST_SCALE)
            })
        },
    },
    Mistake {
        name: "no smallest scale",
        says: "near 0 the central difference is mostly rounding: the scale is 0.0001 at least.",
        function: |got, expected| {
            worst(got, expected, |got, expected| {
                (got - expected).abs() / expected.abs()
            })
        },
    },
    Mistake {
        name: "NaN passed over",
        says: "`f64::max` and `>` ignore a NaN, so a broken gradient passes: refuse every number that isn't finite first.",
        function: |got, expected| {
            let mut largest = (0.0, 0);
            for (place, (got, expected)) in got.iter().zip(expected).enumerate() {
                let error = right(*got, *expected);
                if error > largest.0 {
                    largest = (error, place);
                }
            }
            Some(largest)
        },
    },
    Mistake {
        name: "mean of the errors",
        says: "one wrong entry hides in a mean of many right ones: return the largest error.",
        function: |got, expected| {
            let errors = got.iter().zip(expected);
            let sum: f64 = errors.map(|(got, expected)| right(*got, *expected)).sum();
            let place = worst(got, expected, right)?.1;
            Some((sum / got.len() as f64, place))
        },
    },
    Mistake {
        name: "counted from 1",
        says: "places are counted from 0, as indices in Rust are.",
        function: |got, expected| {
            worst(got, expected, right).map(|(error, place)| (error, place + 1))
        },
    },
];
