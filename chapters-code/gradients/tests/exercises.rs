//! Grades the answers to the chapter's exercises: an answer that is not attempted is ignored, a wrong one is explained.

use gradients_exercises as specs;
use std::process::ExitCode;

#[path = "../exercises/best_step/answer.rs"]
mod best_step;
#[path = "../exercises/central_difference/answer.rs"]
mod central_difference;
#[path = "../exercises/descend/answer.rs"]
mod descend;
#[path = "../exercises/fit_line/answer.rs"]
mod fit_line;
#[path = "../exercises/largest_learning_rate/answer.rs"]
mod largest_learning_rate;
#[path = "../exercises/matrix_gradient/answer.rs"]
mod matrix_gradient;
#[path = "../exercises/mse_of_slope/answer.rs"]
mod mse_of_slope;
#[path = "../exercises/numerical_gradient/answer.rs"]
mod numerical_gradient;
#[path = "../exercises/partials_by_hand/answer.rs"]
mod partials_by_hand;

/// The answers in `answer.md` lie below this folder, and are read when they are graded.
const CHAPTER: &str = env!("CARGO_MANIFEST_DIR");

fn main() -> ExitCode {
    let entries = [
        specs::difference_of_square::entry(CHAPTER),
        specs::central_of_cube::entry(CHAPTER),
        specs::central_difference::entry(central_difference::central_difference),
        specs::best_step::entry(best_step::best_step),
        specs::partials_by_hand::entry(partials_by_hand::partials_by_hand),
        specs::numerical_gradient::entry(numerical_gradient::numerical_gradient),
        specs::descend::entry(descend::descend),
        specs::largest_learning_rate::entry(largest_learning_rate::largest_learning_rate),
        specs::mse_of_slope::entry(mse_of_slope::mse_of_slope),
        specs::mse_slope::entry(CHAPTER),
        specs::fit_line::entry(fit_line::fit_line),
        specs::matrix_gradient::entry(matrix_gradient::matrix_gradient),
    ];
    grading::grade("gradients", &entries)
}
