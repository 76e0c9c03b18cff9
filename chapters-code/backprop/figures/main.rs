//! The figures of the chapter, each in a file of its own name, in the order of the pages.
//!
//! `cargo run -q -p backprop --example figures -- book/backprop/figures` draws all of them.

mod affine_shapes;
mod apples;
mod boxes;
mod chain;
mod check_error_versus_h;
mod gradient_norms;
mod graph_forward_reverse;
mod layers_of_two;
mod three_boxes;
mod training_loss;
mod two_paths;

use drawing::gallery::{self, Entry};
use std::process::ExitCode;

const FIGURES: [Entry; 9] = [
    ("chain", chain::draw),
    ("graph_forward_reverse", graph_forward_reverse::draw),
    ("apples", apples::draw),
    ("three_boxes", three_boxes::draw),
    ("two_paths", two_paths::draw),
    ("training_loss", training_loss::draw),
    ("affine_shapes", affine_shapes::draw),
    ("check_error_versus_h", check_error_versus_h::draw),
    ("gradient_norms", gradient_norms::draw),
];

fn main() -> ExitCode {
    gallery::main("backprop", &FIGURES)
}
