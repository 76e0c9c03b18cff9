//! A rate that fades like a cosine.

use std::f64::consts::PI;

/// Half a turn of the cosine, from 1 down to −1, stretched over the steps.
pub fn cosine_rate(start: f64, end: f64, steps: u32, step: u32) -> f64 {
    let share = f64::from(step.min(steps)) / f64::from(steps);
    end + 0.5 * (start - end) * (1.0 + (PI * share).cos())
}
