//! Specifications and solutions of the MNIST chapter's exercises, in the order of its pages.
//!
//! The learner's answers are not part of this crate: they are compiled with `tests/exercises.rs` of the chapter, so that an
//! edit rebuilds nothing else.

#[path = "best_trial/spec.rs"]
pub mod best_trial;
#[path = "confusion_counts/spec.rs"]
pub mod confusion_counts;
#[path = "disjoint_split/spec.rs"]
pub mod disjoint_split;
#[path = "epoch_loss/spec.rs"]
pub mod epoch_loss;
#[path = "guessing_loss/spec.rs"]
pub mod guessing_loss;
#[path = "idx_pixel/spec.rs"]
pub mod idx_pixel;
#[path = "ink_and_symmetry/spec.rs"]
pub mod ink_and_symmetry;
#[path = "log_density/spec.rs"]
pub mod log_density;
#[path = "log_uniform/spec.rs"]
pub mod log_uniform;
#[path = "paired_seeds/spec.rs"]
pub mod paired_seeds;
#[path = "ranked_by_own_rate/spec.rs"]
pub mod ranked_by_own_rate;
#[path = "remaining_time/spec.rs"]
pub mod remaining_time;
#[path = "step_operations/spec.rs"]
pub mod step_operations;
#[path = "training_statistics/spec.rs"]
pub mod training_statistics;
#[path = "weight_sizes/spec.rs"]
pub mod weight_sizes;

use grading::Provable;

/// Every exercise, in the order of the pages.
#[must_use]
pub fn all() -> Vec<Box<dyn Provable>> {
    vec![
        Box::new(ink_and_symmetry::exercise()),
        Box::new(idx_pixel::exercise()),
        Box::new(disjoint_split::exercise()),
        Box::new(guessing_loss::exercise()),
        Box::new(epoch_loss::exercise()),
        Box::new(remaining_time::exercise()),
        Box::new(confusion_counts::exercise()),
        Box::new(ranked_by_own_rate::exercise()),
        Box::new(weight_sizes::exercise()),
        Box::new(training_statistics::exercise()),
        Box::new(paired_seeds::exercise()),
        Box::new(log_density::exercise()),
        Box::new(log_uniform::exercise()),
        Box::new(best_trial::exercise()),
        Box::new(step_operations::exercise()),
    ]
}
