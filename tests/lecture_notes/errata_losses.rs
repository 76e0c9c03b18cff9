//! Errata about losses: sums and means, lost brackets, and nudges.

mod brackets;
mod conventions;
