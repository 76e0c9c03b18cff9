//! The figures of the chapter, each in a file of its own name, in the order of the pages.
//!
//! `cargo run -q -p gradients --example figures -- book/gradients/figures` draws all of them.

mod descent_path;
mod error_versus_h;
mod error_versus_h_single;
mod gradient_field;
mod hills;
mod learning_rates;
mod loss_curve;
mod oscillation;
mod powers;
mod secant;

use drawing::gallery::{self, Entry};
use std::process::ExitCode;

const FIGURES: [Entry; 8] = [
    ("secant", secant::draw),
    ("error_versus_h", error_versus_h::draw),
    ("error_versus_h_single", error_versus_h_single::draw),
    ("gradient_field", gradient_field::draw),
    ("descent_path", descent_path::draw),
    ("learning_rates", learning_rates::draw),
    ("loss_curve", loss_curve::draw),
    ("oscillation", oscillation::draw),
];

fn main() -> ExitCode {
    gallery::main("gradients", &FIGURES)
}
