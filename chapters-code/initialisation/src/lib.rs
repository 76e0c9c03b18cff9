//! Initial weights: where a network starts decides whether it can learn.
//!
//! Modules in the order of the chapter's pages:
//!
//! | module | what |
//! |---|---|
//! | [`symmetry`] | what becomes of a network that begins with equal weights |
//! | [`measure`] | mean square, standard deviation, shares and histograms of many numbers |
//! | [`sums`] | weighted sums with many random weights |
//! | [`scheme`] | ways to draw a layer's weights |
//! | [`spread`] | what a layer after a layer does to a batch of random samples |
//! | [`flow`] | how large a signal and a gradient are in every layer of a deep network |
//! | [`compare`] | the same training from different starts |
//! | [`orthogonal`] | weights that keep every length |

pub mod compare;
pub mod flow;
pub mod measure;
pub mod orthogonal;
pub mod scheme;
pub mod spread;
pub mod sums;
pub mod symmetry;

pub use scheme::Scheme;
