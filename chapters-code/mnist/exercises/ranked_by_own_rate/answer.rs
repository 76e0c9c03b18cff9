//! Each method at its own rate. Edit this file; grade it with
//! `cargo test -p mnist --test exercises ranked_by_own_rate`.

use nalgebra::DMatrix;

/// The numbers of the methods, the one with the smallest best loss first.
pub fn ranked_by_own_rate(losses: &DMatrix<f64>) -> Vec<usize> {
    todo!("rank the rows of {losses:?}")
}
