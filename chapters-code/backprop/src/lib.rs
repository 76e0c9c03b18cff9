//! Backpropagation: the chain rule, once for each number and once for each layer.
//!
//! Modules in the order of the chapter's pages:
//!
//! | module | what |
//! |---|---|
//! | [`value`] | numbers that remember how they came about, and give their gradients |
//! | [`layer`] | what all layers can do: forward and backward |
//! | [`affine`] | W X + b 1ᵀ |
//! | [`elementwise`] | ReLU and sigmoid as layers |

pub mod affine;
pub mod elementwise;
pub mod layer;
pub mod value;

pub use affine::Affine;
pub use elementwise::{Relu, Sigmoid};
pub use layer::Layer;
pub use value::Value;
