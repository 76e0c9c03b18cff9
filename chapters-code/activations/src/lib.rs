//! Activation functions: what stands between a weighted sum and a unit's output.
//!
//! Modules in the order of the chapter's pages:
//!
//! | module | what |
//! |---|---|
//! | [`one_input`] | the smallest unit, with the loss of its answer and the slope of that loss |
//! | [`collapse`] | layers without an activation between them are one layer |
//! | [`sigmoid`] | the logistic function, naive and stable, with its slope |
//! | [`saturation`] | where σ rounds to 1, and where tanh becomes flatter than σ |
//! | [`tanh`] | the hyperbolic tangent with its slope |
//! | [`stretched`] | a family of functions with σ at one end and tanh at the other |
//! | [`normal`] | normally distributed random numbers |
//! | [`depth`] | what is left of a gradient after ten layers |
//! | [`relu`] | ReLU and leaky ReLU with their slopes, and ReLU as a layer with its mask |
//! | [`dead`] | units that no sample can move |
//! | [`elu`] | ELU with its slope |
//! | [`maxout`] | the largest of several weighted sums |
//! | [`softmax`] | softmax with its Jacobian |
//! | [`activation`] | all functions of one number under one type, for the layers of later chapters |

pub mod activation;
pub mod collapse;
pub mod dead;
pub mod depth;
pub mod elu;
pub mod maxout;
pub mod normal;
pub mod one_input;
pub mod relu;
pub mod saturation;
pub mod sigmoid;
pub mod softmax;
pub mod stretched;
pub mod tanh;

pub use activation::Activation;
