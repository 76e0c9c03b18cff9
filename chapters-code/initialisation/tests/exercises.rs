//! Grades the answers to the chapter's exercises: an answer that is not attempted is ignored, a wrong one is explained.

use initialisation_exercises as specs;
use std::process::ExitCode;

#[path = "../exercises/draw_weights/answer.rs"]
mod draw_weights;
#[path = "../exercises/he_std/answer.rs"]
mod he_std;
#[path = "../exercises/layer_spread/answer.rs"]
mod layer_spread;
#[path = "../exercises/pre_activation_spread/answer.rs"]
mod pre_activation_spread;
#[path = "../exercises/widths_by_hand/answer.rs"]
mod widths_by_hand;
#[path = "../exercises/xavier_bound/answer.rs"]
mod xavier_bound;

/// The answers in `answer.md` lie below this folder, and are read when they are graded.
const CHAPTER: &str = env!("CARGO_MANIFEST_DIR");

fn main() -> ExitCode {
    let entries = [
        specs::equal_gradients::entry(CHAPTER),
        specs::variance_of_product::entry(CHAPTER),
        specs::pre_activation_spread::entry(pre_activation_spread::pre_activation_spread),
        specs::layer_spread::entry(layer_spread::layer_spread),
        specs::xavier_bound::entry(xavier_bound::xavier_bound),
        specs::he_std::entry(he_std::he_std),
        specs::relu_halves::entry(CHAPTER),
        specs::widths_by_hand::entry(widths_by_hand::widths_by_hand),
        specs::draw_weights::entry(draw_weights::draw_weights),
        specs::keeps_length::entry(CHAPTER),
    ];
    grading::grade("initialisation", &entries)
}
