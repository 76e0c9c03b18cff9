//! Activation functions: what stands between a weighted sum and a unit's output.
//!
//! Modules in the order of the chapter's pages:
//!
//! | module | what |
//! |---|---|
//! | [`sigmoid`] | the logistic function, naive and stable, with its slope |
//! | [`tanh`] | the hyperbolic tangent with its slope |
//! | [`relu`] | ReLU and leaky ReLU with their slopes |
//! | [`elu`] | ELU with its slope |
//! | [`activation`] | all of them under one type, for the layers of later chapters |

pub mod activation;
pub mod elu;
pub mod relu;
pub mod sigmoid;
pub mod tanh;

pub use activation::Activation;
