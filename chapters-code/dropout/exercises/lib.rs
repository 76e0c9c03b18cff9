//! Specifications and solutions of the dropout chapter's exercises, in the order of its pages.
//!
//! The learner's answers are not part of this crate: they are compiled with `tests/exercises.rs` of the chapter, so that an
//! edit rebuilds nothing else.

#[path = "best_epoch/spec.rs"]
pub mod best_epoch;
#[path = "decayed_step/spec.rs"]
pub mod decayed_step;
#[path = "decoupled_step/spec.rs"]
pub mod decoupled_step;
#[path = "dropout_backward/spec.rs"]
pub mod dropout_backward;
#[path = "dropout_forward/spec.rs"]
pub mod dropout_forward;
#[path = "dropout_in_evaluation/spec.rs"]
pub mod dropout_in_evaluation;
#[path = "expected_output/spec.rs"]
pub mod expected_output;
#[path = "generalisation_gap/spec.rs"]
pub mod generalisation_gap;
#[path = "mean_over_masks/spec.rs"]
pub mod mean_over_masks;
#[path = "weight_decay_by_hand/spec.rs"]
pub mod weight_decay_by_hand;

use grading::Provable;

/// Every exercise, in the order of the pages.
#[must_use]
pub fn all() -> Vec<Box<dyn Provable>> {
    vec![
        Box::new(generalisation_gap::exercise()),
        Box::new(decayed_step::exercise()),
        Box::new(weight_decay_by_hand::exercise()),
        Box::new(decoupled_step::exercise()),
        Box::new(dropout_forward::exercise()),
        Box::new(expected_output::exercise()),
        Box::new(mean_over_masks::exercise()),
        Box::new(dropout_backward::exercise()),
        Box::new(dropout_in_evaluation::exercise()),
        Box::new(best_epoch::exercise()),
    ]
}
