//! Specifications and solutions of the gradients chapter's exercises, in the order of its pages.
//!
//! The learner's answers are not part of this crate: they are compiled with `tests/exercises.rs` of the chapter, so that an
//! edit rebuilds nothing else.

#[path = "best_step/spec.rs"]
pub mod best_step;
#[path = "central_difference/spec.rs"]
pub mod central_difference;
#[path = "central_of_cube/spec.rs"]
pub mod central_of_cube;
#[path = "descend/spec.rs"]
pub mod descend;
#[path = "difference_of_square/spec.rs"]
pub mod difference_of_square;
#[path = "fit_line/spec.rs"]
pub mod fit_line;
#[path = "largest_learning_rate/spec.rs"]
pub mod largest_learning_rate;
#[path = "matrix_gradient/spec.rs"]
pub mod matrix_gradient;
#[path = "mse_of_slope/spec.rs"]
pub mod mse_of_slope;
#[path = "mse_slope/spec.rs"]
pub mod mse_slope;
#[path = "numerical_gradient/spec.rs"]
pub mod numerical_gradient;
#[path = "partials_by_hand/spec.rs"]
pub mod partials_by_hand;

use grading::Provable;

/// Every exercise of the chapter, for the test that proves them.
#[must_use]
pub fn all() -> Vec<Box<dyn Provable>> {
    vec![
        Box::new(difference_of_square::exercise()),
        Box::new(central_of_cube::exercise()),
        Box::new(central_difference::exercise()),
        Box::new(best_step::exercise()),
        Box::new(partials_by_hand::exercise()),
        Box::new(numerical_gradient::exercise()),
        Box::new(descend::exercise()),
        Box::new(largest_learning_rate::exercise()),
        Box::new(mse_of_slope::exercise()),
        Box::new(mse_slope::exercise()),
        Box::new(fit_line::exercise()),
        Box::new(matrix_gradient::exercise()),
    ]
}
