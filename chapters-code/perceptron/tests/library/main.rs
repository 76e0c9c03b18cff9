//! What the chapter's library claims, as identities that hold for many inputs.

mod convergence;
mod geometry;
mod learning;
mod means;
mod networks;

use nalgebra::DVector;
use perceptron::Unit;
use rand::{RngExt, SeedableRng};
use rand_chacha::ChaCha8Rng;

/// How many random cases an identity is tried on.
const CASES: u64 = 200;

/// A generator for one case; the same number always gives the same case.
fn random(case: u64) -> ChaCha8Rng {
    ChaCha8Rng::seed_from_u64(case)
}

/// A vector with entries between −2 and 2.
fn vector(random: &mut ChaCha8Rng, length: usize) -> DVector<f64> {
    DVector::from_fn(length, |_, _| random.random_range(-2.0..2.0))
}

/// A unit with weights and bias between −2 and 2.
fn unit(random: &mut ChaCha8Rng, inputs: usize) -> Unit {
    Unit {
        weights: vector(random, inputs),
        bias: random.random_range(-2.0..2.0),
    }
}

/// Asserts that two numbers agree to 12 digits of the expected one, and that both are finite.
#[track_caller]
fn assert_close(got: f64, expected: f64) {
    let near = (got - expected).abs() <= 1e-12 * (1.0 + expected.abs());
    assert!(got.is_finite() && near, "expected {expected}, got {got}");
}
