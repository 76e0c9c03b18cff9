//! The figures of the chapter, each in a file of its own name, in the order of the pages.
//!
//! `cargo run -q -p activations --example figures -- book/activations/figures` draws all of them.

mod ablation;
mod all_functions;
mod dead_unit;
mod maxout;
mod pieces;
mod relu_and_leaky;
mod saturation;
mod sigmoid;
mod straight_boundary;
mod tanh_and_sigmoid_slopes;

use drawing::gallery::{self, Entry};
use std::process::ExitCode;

const FIGURES: [Entry; 9] = [
    ("all_functions", all_functions::draw),
    ("straight_boundary", straight_boundary::draw),
    ("sigmoid", sigmoid::draw),
    ("saturation", saturation::draw),
    ("tanh_and_sigmoid_slopes", tanh_and_sigmoid_slopes::draw),
    ("ablation", ablation::draw),
    ("relu_and_leaky", relu_and_leaky::draw),
    ("dead_unit", dead_unit::draw),
    ("maxout", maxout::draw),
];

fn main() -> ExitCode {
    gallery::main("activations", &FIGURES)
}
