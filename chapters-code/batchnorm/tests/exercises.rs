//! Grades the answers to the chapter's exercises: an answer that is not attempted is ignored, a wrong one is explained.

use batchnorm_exercises as specs;
use std::process::ExitCode;

#[path = "../exercises/batch_norm_backward/answer.rs"]
mod batch_norm_backward;
#[path = "../exercises/batch_norm_forward/answer.rs"]
mod batch_norm_forward;
#[path = "../exercises/gamma_beta_gradients/answer.rs"]
mod gamma_beta_gradients;
#[path = "../exercises/layer_norm/answer.rs"]
mod layer_norm;
#[path = "../exercises/mean_path_by_hand/answer.rs"]
mod mean_path_by_hand;
#[path = "../exercises/normalise_by_hand/answer.rs"]
mod normalise_by_hand;
#[path = "../exercises/running_average/answer.rs"]
mod running_average;
#[path = "../exercises/running_variance/answer.rs"]
mod running_variance;

/// The answers in `answer.md` lie below this folder, and are read when they are graded.
const CHAPTER: &str = env!("CARGO_MANIFEST_DIR");

fn main() -> ExitCode {
    let entries = [
        specs::normalise_by_hand::entry(normalise_by_hand::normalise_by_hand),
        specs::batch_norm_forward::entry(batch_norm_forward::batch_norm_forward),
        specs::gamma_beta_gradients::entry(gamma_beta_gradients::gamma_beta_gradients),
        specs::variance_slope::entry(CHAPTER),
        specs::zero_sum::entry(CHAPTER),
        specs::mean_path_by_hand::entry(mean_path_by_hand::mean_path_by_hand),
        specs::batch_norm_backward::entry(batch_norm_backward::batch_norm_backward),
        specs::one_line::entry(CHAPTER),
        specs::running_variance::entry(running_variance::running_variance),
        specs::running_average::entry(running_average::running_average),
        specs::layer_norm::entry(layer_norm::layer_norm),
    ];
    grading::grade("batchnorm", &entries)
}
