//! Learning rates that change with time (S1-53). Steps are counted from 0.

use std::f64::consts::PI;

// ANCHOR: staircase
/// η₀ γᵏ, where k counts how often `every` steps are over.
///
/// # Panics
/// If `every` is 0.
#[must_use]
pub fn staircase(start: f64, factor: f64, every: u32, step: u32) -> f64 {
    assert!(every > 0, "a stair needs at least one step, `every` is 0");
    (0..step / every).fold(start, |rate, _| rate * factor)
}
// ANCHOR_END: staircase

// ANCHOR: cosine
/// end + ½ (start − end)(1 + cos(π t / T)) for step t of T; `end` from step T on.
///
/// # Panics
/// If `steps` is 0.
#[must_use]
pub fn cosine(start: f64, end: f64, steps: u32, step: u32) -> f64 {
    assert!(steps > 0, "a cosine schedule needs at least one step");
    let share = f64::from(step.min(steps)) / f64::from(steps);
    end + 0.5 * (start - end) * (1.0 + (PI * share).cos())
}
// ANCHOR_END: cosine

// ANCHOR: warm_up
/// η (t + 1) / T for the first T steps, η from then on.
///
/// # Panics
/// If `steps` is 0.
#[must_use]
pub fn warm_up(rate: f64, steps: u32, step: u32) -> f64 {
    assert!(steps > 0, "a warm-up needs at least one step");
    rate * f64::from(step.min(steps - 1) + 1) / f64::from(steps)
}

/// A warm-up of `warm` steps to `peak`, then a cosine down to 0 at step `total`.
///
/// # Panics
/// If `warm` is not below `total`.
#[must_use]
pub fn warm_up_then_cosine(peak: f64, warm: u32, total: u32, step: u32) -> f64 {
    assert!(
        warm < total,
        "a warm-up of {warm} steps doesn't fit into {total}"
    );
    if step < warm {
        warm_up(peak, warm, step)
    } else {
        cosine(peak, 0.0, total - warm, step - warm)
    }
}
// ANCHOR_END: warm_up
