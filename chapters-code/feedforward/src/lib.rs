//! The forward pass: layers as matrix products, and networks as layers in a row.
//!
//! Modules in the order of the chapter's pages:
//!
//! | module | what |
//! |---|---|
//! | [`dense`] | a layer in which each unit sees all inputs: W a + b, and an activation |
//! | [`network`] | layers in a row, and everything that happens on the way through them |
//! | [`two_two_two`] | the network of the book's central example |

pub mod dense;
pub mod network;
pub mod two_two_two;

pub use dense::Dense;
pub use network::{Network, Trace};
