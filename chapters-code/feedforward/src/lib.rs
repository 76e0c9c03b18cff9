//! The forward pass: layers as matrix products, and networks as layers in a row.
//!
//! Modules in the order of the chapter's pages:
//!
//! | module | what |
//! |---|---|
//! | [`product`] | the matrix product, entry by entry |
//! | [`linear_map`] | the matrix of a linear map, and two affine maps as one |
//! | [`dense`] | a layer in which each unit sees all inputs: W a + b, and an activation |
//! | [`network`] | layers in a row, and everything that happens on the way through them |
//! | [`two_two_two`] | the network of the book's central example |
//! | [`batch`] | many samples at once, one in each column |
//! | [`row_form`] | the same with samples in rows, as numpy and PyTorch write it |
//! | [`three_layers`] | a network with three layers of weights |
//! | [`output`] | what the last layer answers to which question |
//! | [`parameters`] | layers and parameters, counted |

pub mod batch;
pub mod dense;
pub mod linear_map;
pub mod network;
pub mod output;
pub mod parameters;
pub mod product;
pub mod row_form;
pub mod three_layers;
pub mod two_two_two;

pub use dense::Dense;
pub use network::{Network, Trace};
