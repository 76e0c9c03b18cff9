//! Backpropagation: the chain rule, once for each number and once for each layer.
//!
//! Modules in the order of the chapter's pages:
//!
//! | module | what |
//! |---|---|
//! | [`nodes`] | a sum and a product that can be walked backwards |
//! | [`graph`] | a graph as a list, with forward and reverse accumulation |
//! | [`value`] | numbers that remember how they came about, and give their gradients |
//! | [`deltas`] | δ of each layer of a network, the gradients, and a step |
//! | [`layer`] | what all layers can do: forward and backward |
//! | [`affine`] | W X + b 1ᵀ |
//! | [`elementwise`] | ReLU and sigmoid as layers |
//! | [`stack`] | layers in order, and in reverse for the way back |
//! | [`parameters`] | all weights and biases of a network as one vector |
//! | [`check`] | a gradient against central differences |
//! | [`deep`] | gradients in networks of many layers |

pub mod affine;
pub mod check;
pub mod deep;
pub mod deltas;
pub mod elementwise;
pub mod graph;
pub mod layer;
pub mod nodes;
pub mod parameters;
pub mod stack;
pub mod value;

pub use affine::Affine;
pub use elementwise::{Relu, Sigmoid};
pub use layer::{Layer, Parameters};
pub use stack::Stack;
pub use value::Value;
