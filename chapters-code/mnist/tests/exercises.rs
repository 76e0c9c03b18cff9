//! Grades the answers to the chapter's exercises: an answer that is not attempted is ignored, a wrong one is explained.

use mnist_exercises as specs;
use std::process::ExitCode;

#[path = "../exercises/best_trial/answer.rs"]
mod best_trial;
#[path = "../exercises/confusion_counts/answer.rs"]
mod confusion_counts;
#[path = "../exercises/disjoint_split/answer.rs"]
mod disjoint_split;
#[path = "../exercises/epoch_loss/answer.rs"]
mod epoch_loss;
#[path = "../exercises/idx_pixel/answer.rs"]
mod idx_pixel;
#[path = "../exercises/ink_and_symmetry/answer.rs"]
mod ink_and_symmetry;
#[path = "../exercises/log_uniform/answer.rs"]
mod log_uniform;
#[path = "../exercises/paired_seeds/answer.rs"]
mod paired_seeds;
#[path = "../exercises/ranked_by_own_rate/answer.rs"]
mod ranked_by_own_rate;
#[path = "../exercises/remaining_time/answer.rs"]
mod remaining_time;
#[path = "../exercises/step_operations/answer.rs"]
mod step_operations;
#[path = "../exercises/training_statistics/answer.rs"]
mod training_statistics;
#[path = "../exercises/weight_sizes/answer.rs"]
mod weight_sizes;

/// The answers in `answer.md` lie below this folder, and are read when they are graded.
const CHAPTER: &str = env!("CARGO_MANIFEST_DIR");

fn main() -> ExitCode {
    let entries = [
        specs::ink_and_symmetry::entry(ink_and_symmetry::ink_and_symmetry),
        specs::idx_pixel::entry(idx_pixel::idx_pixel),
        specs::disjoint_split::entry(disjoint_split::disjoint_split),
        specs::guessing_loss::entry(CHAPTER),
        specs::epoch_loss::entry(epoch_loss::epoch_loss),
        specs::remaining_time::entry(remaining_time::remaining_time),
        specs::confusion_counts::entry(confusion_counts::confusion_counts),
        specs::ranked_by_own_rate::entry(ranked_by_own_rate::ranked_by_own_rate),
        specs::weight_sizes::entry(weight_sizes::weight_sizes),
        specs::training_statistics::entry(training_statistics::training_statistics),
        specs::paired_seeds::entry(paired_seeds::paired_seeds),
        specs::log_density::entry(CHAPTER),
        specs::log_uniform::entry(log_uniform::log_uniform),
        specs::best_trial::entry(best_trial::best_trial),
        specs::step_operations::entry(step_operations::step_operations),
    ];
    grading::grade("mnist", &entries)
}
