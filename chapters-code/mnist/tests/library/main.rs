//! What the chapter's library claims, as identities that hold for many inputs.

mod courses;
mod drawn_samples;
mod epochs;
mod features;
mod first_run;
mod first_solutions;
mod images;
mod log_draws;
mod measuring;
mod operations;
mod paces;
mod plans;
mod ranking;
mod refusals;
mod solutions;
mod steps;

use rand::SeedableRng;
use rand_chacha::ChaCha8Rng;

/// A generator for one case; the same number always gives the same case.
fn random(case: u64) -> ChaCha8Rng {
    ChaCha8Rng::seed_from_u64(case)
}
