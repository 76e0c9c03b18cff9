//! Specifications and solutions of the activations chapter's exercises, in the order of its pages.
//!
//! The learner's answers are not part of this crate: they are compiled with `tests/exercises.rs` of the chapter, so that an
//! edit rebuilds nothing else.

#[path = "activations_by_hand/spec.rs"]
pub mod activations_by_hand;
#[path = "collapsed_layer/spec.rs"]
pub mod collapsed_layer;
#[path = "elu_and_slope/spec.rs"]
pub mod elu_and_slope;
#[path = "maxout/spec.rs"]
pub mod maxout;
#[path = "relu_layer/spec.rs"]
pub mod relu_layer;
#[path = "sigmoid_slope/spec.rs"]
pub mod sigmoid_slope;
#[path = "softmax_of_two/spec.rs"]
pub mod softmax_of_two;
#[path = "stable_sigmoid/spec.rs"]
pub mod stable_sigmoid;
#[path = "step_of_array/spec.rs"]
pub mod step_of_array;
#[path = "tanh_from_sigmoid/spec.rs"]
pub mod tanh_from_sigmoid;

use grading::Provable;

/// Every exercise of the chapter, for the test that proves them.
#[must_use]
pub fn all() -> Vec<Box<dyn Provable>> {
    vec![
        Box::new(step_of_array::exercise()),
        Box::new(collapsed_layer::exercise()),
        Box::new(sigmoid_slope::exercise()),
        Box::new(stable_sigmoid::exercise()),
        Box::new(tanh_from_sigmoid::exercise()),
        Box::new(relu_layer::exercise()),
        Box::new(elu_and_slope::exercise()),
        Box::new(maxout::exercise()),
        Box::new(softmax_of_two::exercise()),
        Box::new(activations_by_hand::exercise()),
    ]
}
