//! Overfitting, and three things against it: weight decay, dropout, and stopping early.
//!
//! Modules in the order of the chapter's pages:
//!
//! | module | what |
//! |---|---|
//! | [`moons`] | two noisy half-moons, to learn from and to test on |
//! | [`regularised_training`] | a network that is far too large, trained with and without remedies |
//! | [`weight_decay`] | half of λ times the squared weights in the loss, and the step that follows |
//! | [`decoupled`] | the decay in the gradient or apart from it, with momentum |
//! | [`mask`] | units that are dropped, with both ways of scaling |
//! | [`all_masks`] | every mask there is, and exact means over them |
//! | [`layer`] | dropout as a layer |
//! | [`early_stopping`] | the best epoch, and when to stop looking for a better one |

pub mod all_masks;
pub mod decoupled;
pub mod early_stopping;
pub mod layer;
pub mod mask;
pub mod moons;
pub mod regularised_training;
pub mod weight_decay;

pub use layer::Dropout;
