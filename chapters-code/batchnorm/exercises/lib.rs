//! Specifications and solutions of the batchnorm chapter's exercises, in the order of its pages.
//!
//! The learner's answers are not part of this crate: they are compiled with `tests/exercises.rs` of the chapter, so that an
//! edit rebuilds nothing else.

#[path = "batch_norm_backward/spec.rs"]
pub mod batch_norm_backward;
#[path = "batch_norm_forward/spec.rs"]
pub mod batch_norm_forward;
#[path = "gamma_beta_gradients/spec.rs"]
pub mod gamma_beta_gradients;
#[path = "layer_norm/spec.rs"]
pub mod layer_norm;
#[path = "mean_path_by_hand/spec.rs"]
pub mod mean_path_by_hand;
#[path = "normalise_by_hand/spec.rs"]
pub mod normalise_by_hand;
#[path = "one_line/spec.rs"]
pub mod one_line;
#[path = "running_average/spec.rs"]
pub mod running_average;
#[path = "running_variance/spec.rs"]
pub mod running_variance;
#[path = "variance_slope/spec.rs"]
pub mod variance_slope;
#[path = "zero_sum/spec.rs"]
pub mod zero_sum;

use grading::Provable;

/// Every exercise of the chapter, for the test that proves them.
#[must_use]
pub fn all() -> Vec<Box<dyn Provable>> {
    vec![
        Box::new(normalise_by_hand::exercise()),
        Box::new(batch_norm_forward::exercise()),
        Box::new(gamma_beta_gradients::exercise()),
        Box::new(variance_slope::exercise()),
        Box::new(zero_sum::exercise()),
        Box::new(mean_path_by_hand::exercise()),
        Box::new(batch_norm_backward::exercise()),
        Box::new(one_line::exercise()),
        Box::new(running_variance::exercise()),
        Box::new(running_average::exercise()),
        Box::new(layer_norm::exercise()),
    ]
}
