//! Grades the answers to the chapter's exercises: an answer that is not attempted is ignored, a wrong one is explained.

use perceptron_exercises as specs;
use std::process::ExitCode;

#[path = "../exercises/class_mean/answer.rs"]
mod class_mean;
#[path = "../exercises/distance_by_hand/answer.rs"]
mod distance_by_hand;
#[path = "../exercises/fixed_increment/answer.rs"]
mod fixed_increment;
#[path = "../exercises/gate_weights/answer.rs"]
mod gate_weights;
#[path = "../exercises/learning_step/answer.rs"]
mod learning_step;
#[path = "../exercises/nearest_mean/answer.rs"]
mod nearest_mean;
#[path = "../exercises/novikoff_bound/answer.rs"]
mod novikoff_bound;
#[path = "../exercises/prior_boundary/answer.rs"]
mod prior_boundary;
#[path = "../exercises/quadratic_value/answer.rs"]
mod quadratic_value;
#[path = "../exercises/sign_coding_by_hand/answer.rs"]
mod sign_coding_by_hand;
#[path = "../exercises/signed_distance/answer.rs"]
mod signed_distance;
#[path = "../exercises/train_epoch/answer.rs"]
mod train_epoch;
#[path = "../exercises/unit_output/answer.rs"]
mod unit_output;
#[path = "../exercises/update_by_hand/answer.rs"]
mod update_by_hand;
#[path = "../exercises/xor_two_layers/answer.rs"]
mod xor_two_layers;

/// The answers in `answer.md` lie below this folder, and are read when they are graded.
const CHAPTER: &str = env!("CARGO_MANIFEST_DIR");

fn main() -> ExitCode {
    let entries = [
        specs::class_mean::entry(class_mean::class_mean),
        specs::nearest_mean::entry(nearest_mean::nearest_mean),
        specs::squared_distance::entry(CHAPTER),
        specs::prior_boundary::entry(prior_boundary::prior_boundary),
        specs::signed_distance::entry(signed_distance::signed_distance),
        specs::distance_by_hand::entry(distance_by_hand::distance_by_hand),
        specs::foot_value::entry(CHAPTER),
        specs::unit_output::entry(unit_output::unit_output),
        specs::gate_weights::entry(gate_weights::gate_weights),
        specs::update_by_hand::entry(update_by_hand::update_by_hand),
        specs::learning_step::entry(learning_step::learning_step),
        specs::train_epoch::entry(train_epoch::train_epoch),
        specs::update_gain::entry(CHAPTER),
        specs::fixed_increment::entry(fixed_increment::fixed_increment),
        specs::novikoff_bound::entry(novikoff_bound::novikoff_bound),
        specs::xor_two_layers::entry(xor_two_layers::xor_two_layers),
        specs::sign_coding_by_hand::entry(sign_coding_by_hand::sign_coding_by_hand),
        specs::quadratic_value::entry(quadratic_value::quadratic_value),
    ];
    grading::grade("perceptron", &entries)
}
