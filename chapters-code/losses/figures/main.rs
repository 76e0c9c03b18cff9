//! The figures of the chapter, each in a file of its own name, in the order of the pages.
//!
//! `cargo run -q -p losses --example figures -- book/losses/figures` draws all of them.

mod accuracy_steps;
mod binary_loss;
mod densities;
mod errors;
mod exponent_range;
mod gradient_bars;
mod minibatch_means;
mod minus_log;
mod softmax;

use drawing::gallery::{self, Entry};
use std::process::ExitCode;

const FIGURES: [Entry; 9] = [
    ("errors", errors::draw),
    ("softmax", softmax::draw),
    ("exponent_range", exponent_range::draw),
    ("minus_log", minus_log::draw),
    ("binary_loss", binary_loss::draw),
    ("gradient_bars", gradient_bars::draw),
    ("minibatch_means", minibatch_means::draw),
    ("densities", densities::draw),
    ("accuracy_steps", accuracy_steps::draw),
];

fn main() -> ExitCode {
    gallery::main("losses", &FIGURES)
}
