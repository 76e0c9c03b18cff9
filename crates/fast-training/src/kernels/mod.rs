//! Loops over rows of 32-bit numbers that the compiler turns into vector instructions.
//!
//! A matrix is a slice of rows of `stride` numbers. `stride` is a multiple of [`LANES`], so that a row is a whole
//! number of vectors; what a row has too many is 0. With that, no product needs its operands copied ("packed") first.
//!
//! Everything here is `#[inline(always)]`: it has to end up inside one function that pulp compiles for the processor's
//! own vector instructions and chooses when the program runs.

mod combine;
mod curves;
mod inner;
mod normalise;

pub use combine::{Coefficients, Combination, Finish};
pub use curves::{activate, exponential};
pub use inner::InnerProducts;
pub use normalise::{Moments, moments, normalise, normalise_back};

/// Rows are padded to a multiple of this many numbers: the widest vectors in use hold 16.
pub const LANES: usize = 16;

/// The next multiple of [`LANES`].
#[must_use]
pub fn padded(width: usize) -> usize {
    width.next_multiple_of(LANES)
}
