//! The figures of the chapter, each in a file of its own name, in the order of the pages.
//!
//! `cargo run -q -p feedforward --example figures -- book/feedforward/figures` draws all of them.

use drawing::gallery::{self, Entry};
use std::process::ExitCode;

const FIGURES: [Entry; 0] = [];

fn main() -> ExitCode {
    gallery::main("feedforward", &FIGURES)
}
