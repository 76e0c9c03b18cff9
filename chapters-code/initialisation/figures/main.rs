//! The figures of the chapter, each in a file of its own name, in the order of the pages.
//!
//! `cargo run -q -p initialisation --example figures -- book/initialisation/figures` draws all of them.

mod backward_norms;
mod histograms_relu;
mod histograms_sigmoid;
mod histograms_tanh;
mod histograms_xavier;
mod panel;
mod symmetry;
mod training_by_scheme;
mod two_deviations;
mod variance_growth;

use drawing::gallery::{self, Entry};
use std::process::ExitCode;

const FIGURES: [Entry; 8] = [
    ("symmetry", symmetry::draw),
    ("variance_growth", variance_growth::draw),
    ("histograms_sigmoid", histograms_sigmoid::draw),
    ("histograms_tanh", histograms_tanh::draw),
    ("histograms_xavier", histograms_xavier::draw),
    ("histograms_relu", histograms_relu::draw),
    ("backward_norms", backward_norms::draw),
    ("training_by_scheme", training_by_scheme::draw),
];

fn main() -> ExitCode {
    gallery::main("initialisation", &FIGURES)
}
