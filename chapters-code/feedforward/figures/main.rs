//! The figures of the chapter, each in a file of its own name, in the order of the pages.
//!
//! `cargo run -q -p feedforward --example figures -- book/feedforward/figures` draws all of them.

mod batch;
mod layers;
mod linear_map;
mod output_layers;
mod parameters;
mod product;
mod rectangles;
mod two_two_two;

use drawing::gallery::{self, Entry};
use std::process::ExitCode;

const FIGURES: [Entry; 7] = [
    ("layers", layers::draw),
    ("product", product::draw),
    ("linear_map", linear_map::draw),
    ("two_two_two", two_two_two::draw),
    ("batch", batch::draw),
    ("output_layers", output_layers::draw),
    ("parameters", parameters::draw),
];

fn main() -> ExitCode {
    gallery::main("feedforward", &FIGURES)
}
