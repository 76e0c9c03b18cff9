//! Normally distributed random numbers, from two uniform ones.

use rand::RngExt;
use rand_chacha::ChaCha8Rng;

// ANCHOR: normal
/// A number from the normal distribution with mean 0 and standard deviation 1.
///
/// Box and Muller (1958): with u, v uniform in [0, 1), the point at distance √(−2 ln(1 − u)) from the origin in the
/// direction 2πv has two independent normal coordinates. We return the first. 1 − u is never 0, so the logarithm exists.
pub fn standard_normal(random: &mut ChaCha8Rng) -> f64 {
    let u: f64 = random.random_range(0.0..1.0);
    let v: f64 = random.random_range(0.0..1.0);
    (-2.0 * (1.0 - u).ln()).sqrt() * (std::f64::consts::TAU * v).cos()
}
// ANCHOR_END: normal
