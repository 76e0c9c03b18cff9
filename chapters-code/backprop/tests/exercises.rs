//! Grades the answers to the chapter's exercises: an answer that is not attempted is ignored, a wrong one is explained.

use backprop_exercises as specs;
use std::process::ExitCode;

#[path = "../exercises/affine_backward/answer.rs"]
mod affine_backward;
#[path = "../exercises/apples_backward/answer.rs"]
mod apples_backward;
#[path = "../exercises/gradient_step/answer.rs"]
mod gradient_step;
#[path = "../exercises/hidden_delta_by_hand/answer.rs"]
mod hidden_delta_by_hand;
#[path = "../exercises/output_update_by_hand/answer.rs"]
mod output_update_by_hand;
#[path = "../exercises/relative_error/answer.rs"]
mod relative_error;
#[path = "../exercises/shared_value/answer.rs"]
mod shared_value;
#[path = "../exercises/slope_bound/answer.rs"]
mod slope_bound;

/// The answers in `answer.md` lie below this folder, and are read when they are graded.
const CHAPTER: &str = env!("CARGO_MANIFEST_DIR");

fn main() -> ExitCode {
    let entries = [
        specs::chain_of_three::entry(CHAPTER),
        specs::apples_backward::entry(apples_backward::apples_backward),
        specs::shared_value::entry(shared_value::shared_value),
        specs::output_delta::entry(CHAPTER),
        specs::output_update_by_hand::entry(output_update_by_hand::output_update_by_hand),
        specs::hidden_delta::entry(CHAPTER),
        specs::hidden_delta_by_hand::entry(hidden_delta_by_hand::hidden_delta_by_hand),
        specs::gradient_step::entry(gradient_step::gradient_step),
        specs::affine_backward::entry(affine_backward::affine_backward),
        specs::relative_error::entry(relative_error::relative_error),
        specs::slope_bound::entry(slope_bound::slope_bound),
    ];
    grading::grade("backprop", &entries)
}
