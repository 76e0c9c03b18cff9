//! Specifications and solutions of the optimizers chapter's exercises, in the order of its pages.
//!
//! The learner's answers are not part of this crate: they are compiled with `tests/exercises.rs` of the chapter, so that an
//! edit rebuilds nothing else.

#[path = "adagrad_step/spec.rs"]
pub mod adagrad_step;
#[path = "adam_step/spec.rs"]
pub mod adam_step;
#[path = "adamw_step/spec.rs"]
pub mod adamw_step;
#[path = "best_of_rates/spec.rs"]
pub mod best_of_rates;
#[path = "clip_by_norm/spec.rs"]
pub mod clip_by_norm;
#[path = "cosine_rate/spec.rs"]
pub mod cosine_rate;
#[path = "first_step_of_adam/spec.rs"]
pub mod first_step_of_adam;
#[path = "minibatch_gradient/spec.rs"]
pub mod minibatch_gradient;
#[path = "momentum_step/spec.rs"]
pub mod momentum_step;
#[path = "nesterov_step/spec.rs"]
pub mod nesterov_step;
#[path = "rmsprop_step/spec.rs"]
pub mod rmsprop_step;
#[path = "stable_rates/spec.rs"]
pub mod stable_rates;
#[path = "terminal_speed/spec.rs"]
pub mod terminal_speed;
#[path = "zigzag_factor/spec.rs"]
pub mod zigzag_factor;

use grading::Provable;

/// Every exercise, in the order of the pages.
#[must_use]
pub fn all() -> Vec<Box<dyn Provable>> {
    vec![
        Box::new(minibatch_gradient::exercise()),
        Box::new(stable_rates::exercise()),
        Box::new(zigzag_factor::exercise()),
        Box::new(momentum_step::exercise()),
        Box::new(terminal_speed::exercise()),
        Box::new(nesterov_step::exercise()),
        Box::new(adagrad_step::exercise()),
        Box::new(rmsprop_step::exercise()),
        Box::new(adam_step::exercise()),
        Box::new(first_step_of_adam::exercise()),
        Box::new(adamw_step::exercise()),
        Box::new(cosine_rate::exercise()),
        Box::new(clip_by_norm::exercise()),
        Box::new(best_of_rates::exercise()),
    ]
}
