//! Grades the answers to the chapter's exercises: an answer that is not attempted is ignored, a wrong one is explained.

use perceptron_exercises as specs;
use std::process::ExitCode;

#[path = "../exercises/class_mean/answer.rs"]
mod class_mean;
#[path = "../exercises/learning_step/answer.rs"]
mod learning_step;

fn main() -> ExitCode {
    let entries = [
        specs::class_mean::entry(class_mean::class_mean),
        specs::learning_step::entry(learning_step::learning_step),
    ];
    grading::grade("perceptron", &entries)
}
