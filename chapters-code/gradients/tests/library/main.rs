//! What the chapter's library claims, as identities that hold for many inputs.

mod bowl;
mod descent;
mod difference;
mod gradient;
mod line_fit;
mod network_gradient;
mod rounding;
mod solutions;

/// How many drawn cases an identity is tried on; the number of a case is its seed.
const CASES: u64 = 200;
