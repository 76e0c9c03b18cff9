//! Specifications and solutions of the perceptron chapter's exercises, in the order of its pages.
//!
//! The learner's answers are not part of this crate: they are compiled with `tests/exercises.rs` of the chapter, so that an
//! edit rebuilds nothing else.

#[path = "class_mean/spec.rs"]
pub mod class_mean;
#[path = "distance_by_hand/spec.rs"]
pub mod distance_by_hand;
#[path = "fixed_increment/spec.rs"]
pub mod fixed_increment;
#[path = "foot_value/spec.rs"]
pub mod foot_value;
#[path = "gate_weights/spec.rs"]
pub mod gate_weights;
#[path = "learning_step/spec.rs"]
pub mod learning_step;
#[path = "nearest_mean/spec.rs"]
pub mod nearest_mean;
#[path = "novikoff_bound/spec.rs"]
pub mod novikoff_bound;
#[path = "prior_boundary/spec.rs"]
pub mod prior_boundary;
#[path = "quadratic_value/spec.rs"]
pub mod quadratic_value;
#[path = "sign_coding_by_hand/spec.rs"]
pub mod sign_coding_by_hand;
#[path = "signed_distance/spec.rs"]
pub mod signed_distance;
#[path = "squared_distance/spec.rs"]
pub mod squared_distance;
#[path = "train_epoch/spec.rs"]
pub mod train_epoch;
#[path = "unit_output/spec.rs"]
pub mod unit_output;
#[path = "update_by_hand/spec.rs"]
pub mod update_by_hand;
#[path = "update_gain/spec.rs"]
pub mod update_gain;
#[path = "xor_two_layers/spec.rs"]
pub mod xor_two_layers;

use grading::Provable;

/// Every exercise of the chapter, for the test that proves them.
#[must_use]
pub fn all() -> Vec<Box<dyn Provable>> {
    vec![
        Box::new(class_mean::exercise()),
        Box::new(nearest_mean::exercise()),
        Box::new(squared_distance::exercise()),
        Box::new(prior_boundary::exercise()),
        Box::new(signed_distance::exercise()),
        Box::new(distance_by_hand::exercise()),
        Box::new(foot_value::exercise()),
        Box::new(unit_output::exercise()),
        Box::new(gate_weights::exercise()),
        Box::new(update_by_hand::exercise()),
        Box::new(learning_step::exercise()),
        Box::new(train_epoch::exercise()),
        Box::new(update_gain::exercise()),
        Box::new(fixed_increment::exercise()),
        Box::new(novikoff_bound::exercise()),
        Box::new(xor_two_layers::exercise()),
        Box::new(sign_coding_by_hand::exercise()),
        Box::new(quadratic_value::exercise()),
    ]
}
