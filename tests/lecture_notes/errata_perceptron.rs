//! Errata of the first half of S1: what is printed of a single unit, and what is right.

mod algorithm_4;
mod damaged;
mod more_updates;
mod names;
mod no_start;
mod one_rule;
mod printed_updates;
mod priors;

use perceptron::Unit;

/// A unit in twentieths, in which every number of the printed example is whole; η then is 1.
fn twentieths(w1: f64, w2: f64, b: f64) -> Unit {
    Unit::new(&[w1, w2], b)
}

/// The printed start: 0.55, 0.55 and −0.65.
fn start() -> Unit {
    twentieths(11.0, 11.0, -13.0)
}

/// The same unit with a rule that fires at a sum of 0 as well: whole sums are above −½ exactly if they are at least 0.
fn firing_at_0(unit: &Unit) -> Unit {
    Unit {
        bias: unit.bias + 0.5,
        ..unit.clone()
    }
}
