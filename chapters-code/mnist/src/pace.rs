//! How long it will still take (S4-38…S4-40, E-44). Nothing here looks at a clock: times are passed in.

// ANCHOR: remaining
/// The mean time of a step: the time that went by, divided by the steps done in it.
///
/// # Panics
/// If no step is done.
#[must_use]
pub fn seconds_per_step(elapsed: f64, done: usize) -> f64 {
    assert!(
        done > 0,
        "the mean time of a step is known when one is done"
    );
    elapsed / done as f64
}

/// The steps that are left, times the seconds of one of them.
///
/// # Panics
/// If more steps are done than there are.
#[must_use]
pub fn remaining(total: usize, done: usize, seconds_per_step: f64) -> f64 {
    assert!(
        done <= total,
        "{done} steps are done of {total}: the total is too small"
    );
    (total - done) as f64 * seconds_per_step
}
// ANCHOR_END: remaining

// ANCHOR: smoothed
/// An average that forgets old steps: s ← α d + (1 − α) s for a step of d seconds.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Smoothed {
    /// α, the share of the newest step: 1 forgets all others.
    pub share: f64,
    /// s, from 0.
    average: f64,
    /// The shares of all steps so far, 1 − (1 − α)ⁿ.
    weight: f64,
}

impl Smoothed {
    /// An average of nothing yet.
    ///
    /// # Panics
    /// If the share isn't above 0, or is above 1.
    #[must_use]
    pub fn new(share: f64) -> Self {
        assert!(
            share > 0.0 && share <= 1.0,
            "the share of the newest step is above 0 and at most 1, not {share}"
        );
        let (average, weight) = (0.0, 0.0);
        Self {
            share,
            average,
            weight,
        }
    }

    /// Takes a step of so many seconds into the average.
    pub fn add(&mut self, seconds: f64) {
        self.average += self.share * (seconds - self.average);
        self.weight += self.share * (1.0 - self.weight);
    }

    /// The seconds of a step, or nothing before the first.
    ///
    /// The division makes the weights of all steps add up to 1.
    #[must_use]
    pub fn seconds_per_step(&self) -> Option<f64> {
        (self.weight > 0.0).then(|| self.average / self.weight)
    }
}
// ANCHOR_END: smoothed

/// What both averages say of the time that is left after 1, 2, … steps of these durations.
///
/// # Panics
/// If there are more durations than steps in all.
#[must_use]
pub fn both_estimates(durations: &[f64], total: usize, share: f64) -> Vec<[f64; 2]> {
    let (mut elapsed, mut smoothed) = (0.0, Smoothed::new(share));
    let estimates = durations.iter().zip(1..).map(|(&seconds, done)| {
        elapsed += seconds;
        smoothed.add(seconds);
        let plain = seconds_per_step(elapsed, done);
        // A step has just been added, so there is an average.
        let lately = smoothed.seconds_per_step().unwrap_or(plain);
        [plain, lately].map(|pace| remaining(total, done, pace))
    });
    estimates.collect()
}
