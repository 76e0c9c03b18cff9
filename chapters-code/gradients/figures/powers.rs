//! Axes on which each unit is a factor of ten: both errors of a difference are straight lines there.

use drawing::{Axis, Plot};

/// Axes for the error of a difference against its step, by their powers of ten.
pub fn axes(lowest_error: f64) -> Plot {
    Plot::new(
        Axis::new("step h, as a power of ten", -16.5, 0.5).every(4.0),
        Axis::new("error, as a power of ten", lowest_error, 2.0).every(2.0),
    )
}

/// The powers of ten of steps and of the largest `error(x, h)` with each of them, two steps for each factor of ten.
///
/// The largest at 101 places around `middle` counts: at a single place, rounding may happen to do little harm.
pub fn errors(middle: f64, error: impl Fn(f64, f64) -> f64) -> Vec<[f64; 2]> {
    let places = (-50..=50).map(|place| middle + 0.002 * f64::from(place));
    let largest = |h: f64| places.clone().map(|x| error(x, h)).fold(0.0, f64::max);
    // Read from text, because a computed power may miss the nearest number by one bit, and so draw another picture.
    let steps = (1..=16).flat_map(|exponent| [1, 3].map(|digit| format!("{digit}e-{exponent}")));
    let steps = steps.map(|step| step.parse().expect("a number with an exponent"));
    let points = steps.map(|step: f64| [step.log10(), largest(step).log10()]);
    let mut points: Vec<_> = points.collect();
    points.sort_by(|one, other| one[0].total_cmp(&other[0]));
    points
}
