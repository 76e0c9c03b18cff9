//! Grades the answers to the chapter's exercises: an answer that is not attempted is ignored, a wrong one is explained.

use activations_exercises as specs;
use std::process::ExitCode;

#[path = "../exercises/activations_by_hand/answer.rs"]
mod activations_by_hand;
#[path = "../exercises/collapsed_layer/answer.rs"]
mod collapsed_layer;
#[path = "../exercises/elu_and_slope/answer.rs"]
mod elu_and_slope;
#[path = "../exercises/maxout/answer.rs"]
mod maxout;
#[path = "../exercises/relu_layer/answer.rs"]
mod relu_layer;
#[path = "../exercises/stable_sigmoid/answer.rs"]
mod stable_sigmoid;
#[path = "../exercises/step_of_array/answer.rs"]
mod step_of_array;

/// The answers in `answer.md` lie below this folder, and are read when they are graded.
const CHAPTER: &str = env!("CARGO_MANIFEST_DIR");

fn main() -> ExitCode {
    let entries = [
        specs::step_of_array::entry(step_of_array::step_of_array),
        specs::collapsed_layer::entry(collapsed_layer::collapsed_layer),
        specs::sigmoid_slope::entry(CHAPTER),
        specs::stable_sigmoid::entry(stable_sigmoid::stable_sigmoid),
        specs::tanh_from_sigmoid::entry(CHAPTER),
        specs::relu_layer::entry(relu_layer::relu_layer),
        specs::elu_and_slope::entry(elu_and_slope::elu_and_slope),
        specs::maxout::entry(maxout::maxout),
        specs::softmax_of_two::entry(CHAPTER),
        specs::activations_by_hand::entry(activations_by_hand::activations_by_hand),
    ];
    grading::grade("activations", &entries)
}
