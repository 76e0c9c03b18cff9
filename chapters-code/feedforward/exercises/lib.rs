//! Specifications and solutions of the feedforward chapter's exercises, in the order of its pages.
//!
//! The learner's answers are not part of this crate: they are compiled with `tests/exercises.rs` of the chapter, so that an
//! edit rebuilds nothing else.

#[path = "batch_forward/spec.rs"]
pub mod batch_forward;
#[path = "class_of_outputs/spec.rs"]
pub mod class_of_outputs;
#[path = "dense_forward/spec.rs"]
pub mod dense_forward;
#[path = "forward_three/spec.rs"]
pub mod forward_three;
#[path = "other_inputs_by_hand/spec.rs"]
pub mod other_inputs_by_hand;
#[path = "parameter_count/spec.rs"]
pub mod parameter_count;
#[path = "product_by_hand/spec.rs"]
pub mod product_by_hand;
#[path = "product_shape/spec.rs"]
pub mod product_shape;
#[path = "transposed_product/spec.rs"]
pub mod transposed_product;
#[path = "two_maps_are_one/spec.rs"]
pub mod two_maps_are_one;

use grading::Provable;

/// Every exercise, in the order of the pages.
#[must_use]
pub fn all() -> Vec<Box<dyn Provable>> {
    vec![
        Box::new(product_shape::exercise()),
        Box::new(product_by_hand::exercise()),
        Box::new(two_maps_are_one::exercise()),
        Box::new(dense_forward::exercise()),
        Box::new(other_inputs_by_hand::exercise()),
        Box::new(transposed_product::exercise()),
        Box::new(batch_forward::exercise()),
        Box::new(forward_three::exercise()),
        Box::new(class_of_outputs::exercise()),
        Box::new(parameter_count::exercise()),
    ]
}
