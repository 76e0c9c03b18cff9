//! Specifications and solutions of the initialisation chapter's exercises, in the order of its pages.
//!
//! The learner's answers are not part of this crate: they are compiled with `tests/exercises.rs` of the chapter, so that an
//! edit rebuilds nothing else.

#[path = "draw_weights/spec.rs"]
pub mod draw_weights;
#[path = "equal_gradients/spec.rs"]
pub mod equal_gradients;
#[path = "he_std/spec.rs"]
pub mod he_std;
#[path = "keeps_length/spec.rs"]
pub mod keeps_length;
#[path = "layer_spread/spec.rs"]
pub mod layer_spread;
#[path = "pre_activation_spread/spec.rs"]
pub mod pre_activation_spread;
#[path = "relu_halves/spec.rs"]
pub mod relu_halves;
#[path = "variance_of_product/spec.rs"]
pub mod variance_of_product;
#[path = "widths_by_hand/spec.rs"]
pub mod widths_by_hand;
#[path = "xavier_bound/spec.rs"]
pub mod xavier_bound;

use grading::Provable;

/// Every exercise, in the order of the pages.
#[must_use]
pub fn all() -> Vec<Box<dyn Provable>> {
    vec![
        Box::new(equal_gradients::exercise()),
        Box::new(variance_of_product::exercise()),
        Box::new(pre_activation_spread::exercise()),
        Box::new(layer_spread::exercise()),
        Box::new(xavier_bound::exercise()),
        Box::new(he_std::exercise()),
        Box::new(relu_halves::exercise()),
        Box::new(widths_by_hand::exercise()),
        Box::new(draw_weights::exercise()),
        Box::new(keeps_length::exercise()),
    ]
}
