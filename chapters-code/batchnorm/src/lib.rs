//! Batch normalisation: each feature with mean 0 and variance 1, and the way back through it.
//!
//! Modules in the order of the chapter's pages:
//!
//! | module | what |
//! |---|---|
//! | [`variance`] | divided by m, or by m − 1 |
//! | [`one_feature`] | one feature over a batch, forward |
//! | [`four_samples`] | the batch that the chapter computes by hand |
//! | [`by_steps`] | the way back in the six steps of the notes |
//! | [`simplified`] | the same in one line |
//! | [`layer`] | batch normalisation as a layer |
//! | [`each_sample`] | the same function of every column |
//! | [`effect`] | a deep network with and without it |
//! | [`layer_norm`] | each sample over its own features |

pub mod by_steps;
pub mod each_sample;
pub mod effect;
pub mod four_samples;
pub mod layer;
pub mod layer_norm;
pub mod one_feature;
pub mod simplified;
pub mod variance;

pub use layer::BatchNorm;
pub use layer_norm::LayerNorm;
