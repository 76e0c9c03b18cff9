//! The figures of the chapter, each in a file of its own name, in the order of the pages.
//!
//! `cargo run -q -p mnist --example figures -- book/mnist/figures` draws all of them.

mod bars;
mod best_guesser;
mod class_means;
mod depths;
mod digits;
mod estimates;
mod first_weights;
mod frameworks;
mod learning_curves;
mod network_784;
mod search_trials;
mod six_optimizers;
mod stages;
mod three_hundred;
mod tiles;
mod weight_scales;
mod worst_mistakes;

use drawing::gallery::{self, Entry};
use std::process::ExitCode;

const FIGURES: [Entry; 15] = [
    ("class_means", class_means::draw),
    ("digits", digits::draw),
    ("best_guesser", best_guesser::draw),
    ("network_784", network_784::draw),
    ("learning_curves", learning_curves::draw),
    ("estimates", estimates::draw),
    ("worst_mistakes", worst_mistakes::draw),
    ("six_optimizers", six_optimizers::draw),
    ("first_weights", first_weights::draw),
    ("weight_scales", weight_scales::draw),
    ("three_hundred", three_hundred::draw),
    ("depths", depths::draw),
    ("search_trials", search_trials::draw),
    ("stages", stages::draw),
    ("frameworks", frameworks::draw),
];

fn main() -> ExitCode {
    gallery::main("mnist", &FIGURES)
}
