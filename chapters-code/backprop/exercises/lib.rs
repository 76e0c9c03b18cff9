//! Specifications and solutions of the backprop chapter's exercises, in the order of its pages.
//!
//! The learner's answers are not part of this crate: they are compiled with `tests/exercises.rs` of the chapter, so that an
//! edit rebuilds nothing else.

#[path = "affine_backward/spec.rs"]
pub mod affine_backward;
#[path = "apples_backward/spec.rs"]
pub mod apples_backward;
#[path = "chain_of_three/spec.rs"]
pub mod chain_of_three;
#[path = "gradient_step/spec.rs"]
pub mod gradient_step;
#[path = "hidden_delta/spec.rs"]
pub mod hidden_delta;
#[path = "hidden_delta_by_hand/spec.rs"]
pub mod hidden_delta_by_hand;
#[path = "output_delta/spec.rs"]
pub mod output_delta;
#[path = "output_update_by_hand/spec.rs"]
pub mod output_update_by_hand;
#[path = "relative_error/spec.rs"]
pub mod relative_error;
#[path = "shared_value/spec.rs"]
pub mod shared_value;
#[path = "slope_bound/spec.rs"]
pub mod slope_bound;

use grading::Provable;

/// Every exercise, in the order of the pages.
#[must_use]
pub fn all() -> Vec<Box<dyn Provable>> {
    vec![
        Box::new(chain_of_three::exercise()),
        Box::new(apples_backward::exercise()),
        Box::new(shared_value::exercise()),
        Box::new(output_delta::exercise()),
        Box::new(output_update_by_hand::exercise()),
        Box::new(hidden_delta::exercise()),
        Box::new(hidden_delta_by_hand::exercise()),
        Box::new(gradient_step::exercise()),
        Box::new(affine_backward::exercise()),
        Box::new(relative_error::exercise()),
        Box::new(slope_bound::exercise()),
    ]
}
