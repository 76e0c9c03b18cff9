//! Grades the answers to the chapter's exercises: an answer that is not attempted is ignored, a wrong one is explained.

use feedforward_exercises as specs;
use std::process::ExitCode;

#[path = "../exercises/batch_forward/answer.rs"]
mod batch_forward;
#[path = "../exercises/class_of_outputs/answer.rs"]
mod class_of_outputs;
#[path = "../exercises/dense_forward/answer.rs"]
mod dense_forward;
#[path = "../exercises/forward_three/answer.rs"]
mod forward_three;
#[path = "../exercises/other_inputs_by_hand/answer.rs"]
mod other_inputs_by_hand;
#[path = "../exercises/parameter_count/answer.rs"]
mod parameter_count;
#[path = "../exercises/product_by_hand/answer.rs"]
mod product_by_hand;
#[path = "../exercises/product_shape/answer.rs"]
mod product_shape;

/// The answers in `answer.md` lie below this folder, and are read when they are graded.
const CHAPTER: &str = env!("CARGO_MANIFEST_DIR");

fn main() -> ExitCode {
    let entries = [
        specs::product_shape::entry(product_shape::product_shape),
        specs::product_by_hand::entry(product_by_hand::product_by_hand),
        specs::two_maps_are_one::entry(CHAPTER),
        specs::dense_forward::entry(dense_forward::dense_forward),
        specs::other_inputs_by_hand::entry(other_inputs_by_hand::other_inputs_by_hand),
        specs::transposed_product::entry(CHAPTER),
        specs::batch_forward::entry(batch_forward::batch_forward),
        specs::forward_three::entry(forward_three::forward_three),
        specs::class_of_outputs::entry(class_of_outputs::class_of_outputs),
        specs::parameter_count::entry(parameter_count::parameter_count),
    ];
    grading::grade("feedforward", &entries)
}
