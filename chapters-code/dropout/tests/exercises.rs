//! Grades the answers to the chapter's exercises: an answer that is not attempted is ignored, a wrong one is explained.

use dropout_exercises as specs;
use std::process::ExitCode;

#[path = "../exercises/best_epoch/answer.rs"]
mod best_epoch;
#[path = "../exercises/decoupled_step/answer.rs"]
mod decoupled_step;
#[path = "../exercises/dropout_backward/answer.rs"]
mod dropout_backward;
#[path = "../exercises/dropout_forward/answer.rs"]
mod dropout_forward;
#[path = "../exercises/dropout_in_evaluation/answer.rs"]
mod dropout_in_evaluation;
#[path = "../exercises/generalisation_gap/answer.rs"]
mod generalisation_gap;
#[path = "../exercises/mean_over_masks/answer.rs"]
mod mean_over_masks;
#[path = "../exercises/weight_decay_by_hand/answer.rs"]
mod weight_decay_by_hand;

/// The answers in `answer.md` lie below this folder, and are read when they are graded.
const CHAPTER: &str = env!("CARGO_MANIFEST_DIR");

fn main() -> ExitCode {
    let entries = [
        specs::generalisation_gap::entry(generalisation_gap::generalisation_gap),
        specs::decayed_step::entry(CHAPTER),
        specs::weight_decay_by_hand::entry(weight_decay_by_hand::weight_decay_by_hand),
        specs::decoupled_step::entry(decoupled_step::decoupled_step),
        specs::dropout_forward::entry(dropout_forward::dropout_forward),
        specs::expected_output::entry(CHAPTER),
        specs::mean_over_masks::entry(mean_over_masks::mean_over_masks),
        specs::dropout_backward::entry(dropout_backward::dropout_backward),
        specs::dropout_in_evaluation::entry(dropout_in_evaluation::dropout_in_evaluation),
        specs::best_epoch::entry(best_epoch::best_epoch),
    ];
    grading::grade("dropout", &entries)
}
