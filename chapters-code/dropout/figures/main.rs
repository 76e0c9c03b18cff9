//! The figures of the chapter, each in a file of its own name, in the order of the pages.
//!
//! `cargo run -q -p dropout --example figures -- book/dropout/figures` draws all of them.

mod all_masks;
mod bare_runs;
mod dropped_network;
mod early_stopping;
mod overfitted_boundary;
mod overfitting_curves;
mod regularisers;
mod weight_decay;

use drawing::gallery::{self, Entry};
use std::process::ExitCode;

const FIGURES: [Entry; 7] = [
    ("overfitting_curves", overfitting_curves::draw),
    ("overfitted_boundary", overfitted_boundary::draw),
    ("weight_decay", weight_decay::draw),
    ("dropped_network", dropped_network::draw),
    ("all_masks", all_masks::draw),
    ("regularisers", regularisers::draw),
    ("early_stopping", early_stopping::draw),
];

fn main() -> ExitCode {
    gallery::main("dropout", &FIGURES)
}
