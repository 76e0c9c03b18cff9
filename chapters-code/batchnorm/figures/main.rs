//! The figures of the chapter, each in a file of its own name, in the order of the pages.
//!
//! `cargo run -q -p batchnorm --example figures -- book/batchnorm/figures` draws all of them.

mod axes;
mod before_after;
mod by_hand;
mod effect;
mod graph;
mod paths;
mod running;
mod three_paths;

use drawing::gallery::{self, Entry};
use std::process::ExitCode;

const FIGURES: [Entry; 7] = [
    ("before_after", before_after::draw),
    ("graph", graph::draw),
    ("paths", paths::draw),
    ("three_paths", three_paths::draw),
    ("running", running::draw),
    ("effect", effect::draw),
    ("axes", axes::draw),
];

fn main() -> ExitCode {
    gallery::main("batchnorm", &FIGURES)
}
