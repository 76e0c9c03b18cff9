//! The figures of the chapter, each in a file of its own name, in the order of the pages.
//!
//! `cargo run -q -p optimizers --example figures -- book/optimizers/figures` draws all of them.

mod adam_paths;
mod clipping;
mod landscapes;
mod look_ahead;
mod momentum_path;
mod plane;
mod rates_sweep;
mod region_of_confusion;
mod schedules;
mod zigzag;

use drawing::gallery::{self, Entry};
use std::process::ExitCode;

const FIGURES: [Entry; 9] = [
    ("region_of_confusion", region_of_confusion::draw),
    ("zigzag", zigzag::draw),
    ("momentum_path", momentum_path::draw),
    ("look_ahead", look_ahead::draw),
    ("adam_paths", adam_paths::draw),
    ("schedules", schedules::draw),
    ("clipping", clipping::draw),
    ("landscapes", landscapes::draw),
    ("rates_sweep", rates_sweep::draw),
];

fn main() -> ExitCode {
    gallery::main("optimizers", &FIGURES)
}
