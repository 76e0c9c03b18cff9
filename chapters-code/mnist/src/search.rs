//! Searching for hyperparameters: draws that are even in the logarithm, a ranking, a narrower range (S3-05.16, S3-05.17).

use rand::RngExt;
use rand_chacha::ChaCha8Rng;

// ANCHOR: draw
/// a^(1 − p) b^p, the number at the share p of the way from a to b in logarithms: a for 0, b for 1, √(ab) for ½.
///
/// # Panics
/// If an end isn't positive, since only positive numbers have a logarithm.
#[must_use]
pub fn log_quantile(from: f64, to: f64, share: f64) -> f64 {
    assert!(
        from > 0.0 && to > 0.0,
        "a range in logarithms has positive ends, not {from} and {to}"
    );
    from * (to / from).powf(share)
}

/// A number between two others whose logarithm is even: of the density 1 / (x ln(b / a)) on the way from a to b.
///
/// # Panics
/// If an end isn't positive.
#[must_use]
pub fn log_uniform(from: f64, to: f64, random: &mut ChaCha8Rng) -> f64 {
    log_quantile(from, to, random.random_range(0.0..1.0))
}

/// `count` numbers from one end to the other, each the same multiple of the one before: a grid for a comparison.
///
/// # Panics
/// If an end isn't positive, or there are fewer than two numbers.
#[must_use]
pub fn log_spaced(from: f64, to: f64, count: usize) -> Vec<f64> {
    assert!(
        count >= 2,
        "a grid of {count} numbers doesn't reach from end to end: take 2 or more"
    );
    let gaps = (count - 1) as f64;
    let places = (0..count).map(|place| place as f64 / gaps);
    places.map(|share| log_quantile(from, to, share)).collect()
}
// ANCHOR_END: draw

// ANCHOR: trial
/// Hyperparameters that were tried, and what came of them.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Trial {
    /// η.
    pub learning_rate: f64,
    /// λ.
    pub weight_decay: f64,
    /// The accuracy on the validation samples, NaN if the training broke down.
    pub accuracy: f64,
}

/// The same trials, the most accurate first; those without a number come last, and equals keep their order.
#[must_use]
pub fn best_first(mut trials: Vec<Trial>) -> Vec<Trial> {
    // No accuracy is below 0, so −1 stands behind all that are numbers.
    let key = |trial: &Trial| {
        if trial.accuracy.is_nan() {
            -1.0
        } else {
            trial.accuracy
        }
    };
    trials.sort_by(|one, other| key(other).total_cmp(&key(one)));
    trials
}
// ANCHOR_END: trial

// ANCHOR: narrowed
/// From the smallest to the largest of the numbers that the best trials had: the range for the next round.
///
/// # Panics
/// If there are none, or one of them is NaN.
#[must_use]
pub fn narrowed(numbers: &[f64]) -> (f64, f64) {
    assert!(
        !numbers.is_empty() && !numbers.iter().any(|number| number.is_nan()),
        "narrowed: the best trials leave a range only if there are some, all with a number: {numbers:?}"
    );
    let low = numbers.iter().copied().fold(f64::INFINITY, f64::min);
    let high = numbers.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    (low, high)
}

/// From where to where both hyperparameters are drawn.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Ranges {
    /// Of η.
    pub learning_rate: (f64, f64),
    /// Of λ.
    pub weight_decay: (f64, f64),
}

impl Ranges {
    /// A learning rate and a weight decay, both even in the logarithm and independent of each other.
    ///
    /// # Panics
    /// If an end isn't positive.
    #[must_use]
    pub fn draw(&self, random: &mut ChaCha8Rng) -> (f64, f64) {
        let [rate, decay] =
            [self.learning_rate, self.weight_decay].map(|(from, to)| log_uniform(from, to, random));
        (rate, decay)
    }

    /// The smallest ranges that hold all of these trials.
    ///
    /// # Panics
    /// If there are none.
    #[must_use]
    pub fn around(best: &[Trial]) -> Self {
        let range = |number: fn(&Trial) -> f64| {
            let numbers: Vec<f64> = best.iter().map(number).collect();
            narrowed(&numbers)
        };
        Self {
            learning_rate: range(|trial| trial.learning_rate),
            weight_decay: range(|trial| trial.weight_decay),
        }
    }
}
// ANCHOR_END: narrowed
