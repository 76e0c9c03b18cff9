//! Specifications and solutions of the perceptron chapter's exercises, in the order of its pages.
//!
//! The learner's answers are not part of this crate: they are compiled with `tests/exercises.rs` of the chapter, so that an
//! edit rebuilds nothing else.

#[path = "class_mean/spec.rs"]
pub mod class_mean;
#[path = "learning_step/spec.rs"]
pub mod learning_step;

use grading::Provable;

/// Every exercise of the chapter, for the test that proves them.
#[must_use]
pub fn all() -> Vec<Box<dyn Provable>> {
    vec![
        Box::new(class_mean::exercise()),
        Box::new(learning_step::exercise()),
    ]
}
