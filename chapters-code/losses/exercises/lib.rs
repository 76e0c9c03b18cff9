//! Specifications and solutions of the losses chapter's exercises, in the order of its pages.
//!
//! The learner's answers are not part of this crate: they are compiled with `tests/exercises.rs` of the chapter, so that an
//! edit rebuilds nothing else.

#[path = "absolute_error/spec.rs"]
pub mod absolute_error;
#[path = "accuracy/spec.rs"]
pub mod accuracy;
#[path = "batch_cross_entropy/spec.rs"]
pub mod batch_cross_entropy;
#[path = "binary_cross_entropy/spec.rs"]
pub mod binary_cross_entropy;
#[path = "cross_entropy/spec.rs"]
pub mod cross_entropy;
#[path = "half_mean_gradient/spec.rs"]
pub mod half_mean_gradient;
#[path = "laplace_or_gauss/spec.rs"]
pub mod laplace_or_gauss;
#[path = "logit_slope/spec.rs"]
pub mod logit_slope;
#[path = "shift_of_softmax/spec.rs"]
pub mod shift_of_softmax;
#[path = "softmax_loss_gradient/spec.rs"]
pub mod softmax_loss_gradient;
#[path = "squared_error_by_hand/spec.rs"]
pub mod squared_error_by_hand;
#[path = "stable_softmax/spec.rs"]
pub mod stable_softmax;

use grading::Provable;

/// Every exercise, in the order of the pages.
#[must_use]
pub fn all() -> Vec<Box<dyn Provable>> {
    vec![
        Box::new(absolute_error::exercise()),
        Box::new(half_mean_gradient::exercise()),
        Box::new(squared_error_by_hand::exercise()),
        Box::new(shift_of_softmax::exercise()),
        Box::new(stable_softmax::exercise()),
        Box::new(cross_entropy::exercise()),
        Box::new(binary_cross_entropy::exercise()),
        Box::new(logit_slope::exercise()),
        Box::new(softmax_loss_gradient::exercise()),
        Box::new(batch_cross_entropy::exercise()),
        Box::new(laplace_or_gauss::exercise()),
        Box::new(accuracy::exercise()),
    ]
}
