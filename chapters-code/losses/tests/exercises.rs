//! Grades the answers to the chapter's exercises: an answer that is not attempted is ignored, a wrong one is explained.

use losses_exercises as specs;
use std::process::ExitCode;

#[path = "../exercises/absolute_error/answer.rs"]
mod absolute_error;
#[path = "../exercises/accuracy/answer.rs"]
mod accuracy;
#[path = "../exercises/batch_cross_entropy/answer.rs"]
mod batch_cross_entropy;
#[path = "../exercises/binary_cross_entropy/answer.rs"]
mod binary_cross_entropy;
#[path = "../exercises/cross_entropy/answer.rs"]
mod cross_entropy;
#[path = "../exercises/laplace_or_gauss/answer.rs"]
mod laplace_or_gauss;
#[path = "../exercises/softmax_loss_gradient/answer.rs"]
mod softmax_loss_gradient;
#[path = "../exercises/squared_error_by_hand/answer.rs"]
mod squared_error_by_hand;
#[path = "../exercises/stable_softmax/answer.rs"]
mod stable_softmax;

/// The answers in `answer.md` lie below this folder, and are read when they are graded.
const CHAPTER: &str = env!("CARGO_MANIFEST_DIR");

fn main() -> ExitCode {
    let entries = [
        specs::absolute_error::entry(absolute_error::absolute_error),
        specs::half_mean_gradient::entry(CHAPTER),
        specs::squared_error_by_hand::entry(squared_error_by_hand::squared_error_by_hand),
        specs::shift_of_softmax::entry(CHAPTER),
        specs::stable_softmax::entry(stable_softmax::stable_softmax),
        specs::cross_entropy::entry(cross_entropy::cross_entropy),
        specs::binary_cross_entropy::entry(binary_cross_entropy::binary_cross_entropy),
        specs::logit_slope::entry(CHAPTER),
        specs::softmax_loss_gradient::entry(softmax_loss_gradient::softmax_loss_gradient),
        specs::batch_cross_entropy::entry(batch_cross_entropy::batch_cross_entropy),
        specs::laplace_or_gauss::entry(laplace_or_gauss::laplace_or_gauss),
        specs::accuracy::entry(accuracy::accuracy),
    ];
    grading::grade("losses", &entries)
}
