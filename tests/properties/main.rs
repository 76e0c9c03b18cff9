//! What holds for all inputs: identities, invariances, limits and refusals of the chapters' libraries.
//!
//! Inputs are generated, the same ones in every run; a promise that fails is reported with the smallest input that
//! was found to break it.

mod activation_identities;
mod adaptive_rates;
mod classes;
mod cross_entropies;
mod descent;
mod dropout_means;
mod finite_means;
mod finite_outputs;
mod initial_weights;
mod layers_in_a_row;
mod lengths;
mod linear_pieces;
mod networks;
mod no_panics;
mod normalisation;
mod optimizer_identities;
mod orders;
mod perceptron_scales;
mod regression_losses;
mod schedules;
mod softmax_identities;
mod strategies;
mod ways_back;
mod weight_decay;
mod wrong_shapes;

use grading::{Answer, Tolerance, assert_agrees, panics::caught};
use proptest::{
    strategy::Strategy,
    test_runner::{Config, RngSeed, TestCaseError, TestRunner},
};

/// How many inputs a promise is tried on, if one of them costs next to nothing.
const CASES: u32 = 256;

/// Tries `promise` on [`CASES`] inputs.
#[track_caller]
fn for_all<S: Strategy>(inputs: &S, promise: impl Fn(S::Value)) {
    for_cases(CASES, inputs, promise);
}

/// Tries `promise` on so many inputs.
#[track_caller]
fn for_cases<S: Strategy>(cases: u32, inputs: &S, promise: impl Fn(S::Value)) {
    let config = Config {
        cases,
        failure_persistence: None,
        rng_seed: RngSeed::Fixed(0),
        ..Config::default()
    };
    // The search for the smallest input breaks the promise hundreds of times, so its panics aren't printed.
    let outcome = TestRunner::new(config).run(inputs, |input| {
        caught(|| promise(input))
            .map_err(|panic| TestCaseError::fail(format!("{} (at {})", panic.message, panic.place)))
    });
    if let Err(broken) = outcome {
        panic!("{broken}");
    }
}

/// Asserts that two formulas compute the same from moderate numbers.
#[track_caller]
fn assert_close<A: Answer>(got: &A, expected: &A) {
    assert_agrees(got, expected, Tolerance::COMPUTED);
}

/// The same where errors of this size are to be expected, for large numbers relative to them.
#[track_caller]
fn assert_within<A: Answer>(error: f64, got: &A, expected: &A) {
    let tolerance = Tolerance {
        relative: error,
        absolute: error,
    };
    assert_agrees(got, expected, tolerance);
}
