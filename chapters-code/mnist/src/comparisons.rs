//! What the earlier chapters claimed, tried on a few hundred real digits.
//!
//! Modules in the order of the chapter's pages:
//!
//! | module | what |
//! |---|---|
//! | [`samples`] | a few digits to learn from and a few others to measure with |
//! | [`decayed_sgd`] | a plain step in which the weights decay and the biases don't |
//! | [`course`] | one training from first weights to scores |
//! | [`methods`] | the six optimizers, each over the same rates |
//! | [`starts`] | initial weights in five hidden layers |
//! | [`scales`] | batch normalisation over sixteen sizes of the initial weights |
//! | [`remedies`] | 300 digits: weight decay, dropout, and more digits |
//! | [`depths`] | one to eight hidden layers with three activations |
//! | [`tuning`] | random trials and a grid for learning rate and weight decay |

pub mod course;
pub mod decayed_sgd;
pub mod depths;
pub mod methods;
pub mod remedies;
pub mod samples;
pub mod scales;
pub mod starts;
pub mod tuning;
