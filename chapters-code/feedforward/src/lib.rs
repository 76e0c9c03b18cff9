//! The forward pass: layers as matrix products, and networks as layers in a row.
//!
//! Modules in the order of the chapter's pages:
//!
//! | module | what |
//! |---|---|
//! | [`dense`] | a layer in which each unit sees all inputs: W a + b, and an activation |
//! | [`network`] | layers in a row, and everything that happens on the way through them |

pub mod dense;
pub mod network;

pub use dense::Dense;
pub use network::{Network, Trace};
