//! Cases for the comparison of a gradient with central differences.

#[path = "mistakes.rs"]
mod mistakes;
#[path = "solution.rs"]
mod solution;

use grading::{Answer, Draw, Entry, Exercise, Tolerance};

/// What an answer to this exercise looks like.
pub type RelativeError = fn(&[f64], &[f64]) -> Option<(f64, usize)>;

/// What a backward pass says, and what is expected, in one case.
pub type Inputs = (Vec<f64>, Vec<f64>);

/// The exercise.
#[must_use]
pub fn exercise() -> Exercise<RelativeError, Inputs, Option<(f64, usize)>> {
    Exercise {
        name: "relative_error",
        page: "backprop/gradient_check.html",
        hints: include_str!("hints.md"),
        tolerance: Tolerance::COMPUTED,
        cases,
        call: |relative_error, (got, expected)| relative_error(got, expected),
        show: |(got, expected)| format!("got = {}, expected = {}", got.show(), expected.show()),
        solution: solution::relative_error,
        mistakes: mistakes::MISTAKES,
    }
}

/// The exercise with an answer to grade.
#[must_use]
pub fn entry(answer: RelativeError) -> Entry {
    Entry::new(exercise(), answer)
}

/// The hidden deltas of the book, got with the printed minus; values near 0; drawn ones; and some that aren't finite.
fn cases() -> Vec<Inputs> {
    let printed_minus = vec![0.007_767_608_140, -0.017_031_085_782];
    let right = vec![-0.020_500_579_864, -0.004_873_573_673];
    let tiny = (vec![3e-11, 0.25], vec![1e-11, 0.250_001]);
    let mut cases = vec![(printed_minus, right), tiny];
    let mut draw = Draw::new(417);
    for length in [1, 3, 4, 6] {
        let expected: Vec<f64> = draw.vector(length).iter().copied().collect();
        let got = expected
            .iter()
            .map(|number| number * draw.between(0.5, 2.5));
        cases.push((got.collect(), expected));
    }
    cases.push((vec![1.0, f64::NAN, 2.0], vec![1.1, 1.0, 2.0]));
    cases.push((vec![0.5, f64::INFINITY], vec![0.5, 1.0]));
    cases.push((vec![0.5, 1.0], vec![f64::NAN, 1.5]));
    cases
}
