//! Errata of the second half of S1: losses, gradients and steps, as printed and as they are.

mod bias;
mod gaps;
mod hidden_delta;
mod losses;
mod output_delta;
mod symbols;
