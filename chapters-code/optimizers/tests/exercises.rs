//! Grades the answers to the chapter's exercises: an answer that is not attempted is ignored, a wrong one is explained.

use optimizers_exercises as specs;
use std::process::ExitCode;

#[path = "../exercises/adagrad_step/answer.rs"]
mod adagrad_step;
#[path = "../exercises/adam_step/answer.rs"]
mod adam_step;
#[path = "../exercises/adamw_step/answer.rs"]
mod adamw_step;
#[path = "../exercises/best_of_rates/answer.rs"]
mod best_of_rates;
#[path = "../exercises/clip_by_norm/answer.rs"]
mod clip_by_norm;
#[path = "../exercises/cosine_rate/answer.rs"]
mod cosine_rate;
#[path = "../exercises/minibatch_gradient/answer.rs"]
mod minibatch_gradient;
#[path = "../exercises/momentum_step/answer.rs"]
mod momentum_step;
#[path = "../exercises/nesterov_step/answer.rs"]
mod nesterov_step;
#[path = "../exercises/rmsprop_step/answer.rs"]
mod rmsprop_step;
#[path = "../exercises/stable_rates/answer.rs"]
mod stable_rates;

/// The answers in `answer.md` lie below this folder, and are read when they are graded.
const CHAPTER: &str = env!("CARGO_MANIFEST_DIR");

fn main() -> ExitCode {
    let entries = [
        specs::minibatch_gradient::entry(minibatch_gradient::minibatch_gradient),
        specs::stable_rates::entry(stable_rates::stable_rates),
        specs::zigzag_factor::entry(CHAPTER),
        specs::momentum_step::entry(momentum_step::momentum_step),
        specs::terminal_speed::entry(CHAPTER),
        specs::nesterov_step::entry(nesterov_step::nesterov_step),
        specs::adagrad_step::entry(adagrad_step::adagrad_step),
        specs::rmsprop_step::entry(rmsprop_step::rmsprop_step),
        specs::adam_step::entry(adam_step::adam_step),
        specs::first_step_of_adam::entry(CHAPTER),
        specs::adamw_step::entry(adamw_step::adamw_step),
        specs::cosine_rate::entry(cosine_rate::cosine_rate),
        specs::clip_by_norm::entry(clip_by_norm::clip_by_norm),
        specs::best_of_rates::entry(best_of_rates::best_of_rates),
    ];
    grading::grade("optimizers", &entries)
}
