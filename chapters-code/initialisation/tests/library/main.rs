//! What the chapter's library claims, as identities that hold for many inputs, as central differences, and, where numbers
//! are random, as bounds that a right library misses less than once in a million seeds.

mod compare;
mod exercises;
mod flow;
mod measure;
mod misuse;
mod orthogonal;
mod schemes;
mod spread;
mod sums;
mod symmetry;

use rand::SeedableRng;
use rand_chacha::ChaCha8Rng;

/// How many random cases an identity is tried on.
const CASES: u64 = 50;

/// How many standard errors a measured number may lie off. For a bell curve, five are missed once in 1.7 million.
const STANDARD_ERRORS: f64 = 5.0;

/// A generator for one case; the same number always gives the same case.
fn random(case: u64) -> ChaCha8Rng {
    ChaCha8Rng::seed_from_u64(case)
}

/// Asserts that a measured number lies within [`STANDARD_ERRORS`] of the derived one.
#[track_caller]
fn assert_measured(what: &str, measured: f64, derived: f64, standard_error: f64) {
    let off = (measured - derived).abs() / standard_error;
    assert!(
        off <= STANDARD_ERRORS,
        "{what}: measured {measured}, derived {derived}, {off} standard errors apart"
    );
}
