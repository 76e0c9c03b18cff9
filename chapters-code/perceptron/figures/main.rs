//! The figures of the chapter, each in a file of its own name, in the order of the pages.
//!
//! `cargo run -q -p perceptron --example figures -- book/perceptron/figures` draws all of them.

mod bits;
mod flowers;
mod gates;
mod hidden_space;
mod iris_perceptron;
mod iris_petals;
mod learning_and;
mod nearest_mean;
mod novikoff;
mod printed_start;
mod prior_shift;
mod quadratic_xor;
mod signed_distance;
mod solution_region;
mod step_function;
mod two_layers;
mod unit;
mod weight_plane;
mod xor_one_line;
mod xor_regions;

use drawing::gallery::{self, Entry};
use std::process::ExitCode;

const FIGURES: [Entry; 17] = [
    ("iris_petals", iris_petals::draw),
    ("nearest_mean", nearest_mean::draw),
    ("prior_shift", prior_shift::draw),
    ("signed_distance", signed_distance::draw),
    ("unit", unit::draw),
    ("step_function", step_function::draw),
    ("gates", gates::draw),
    ("printed_start", printed_start::draw),
    ("learning_and", learning_and::draw),
    ("solution_region", solution_region::draw),
    ("novikoff", novikoff::draw),
    ("iris_perceptron", iris_perceptron::draw),
    ("xor_one_line", xor_one_line::draw),
    ("xor_regions", xor_regions::draw),
    ("hidden_space", hidden_space::draw),
    ("two_layers", two_layers::draw),
    ("quadratic_xor", quadratic_xor::draw),
];

fn main() -> ExitCode {
    gallery::main("perceptron", &FIGURES)
}
