//! From the chapters' code to the fastest: the same training, stage by stage.

use crate::{Kind, Median, Results};

/// What a stage is called, who measured it, and of which kind.
pub const STAGES: [(&str, &str, Kind<'_>); 7] = [
    (
        "the chapters' code, 64 bits",
        "ours readable",
        ("w1", "f64", 1),
    ),
    ("into buffers, 64 bits", "ours gemm", ("w1", "f64", 1)),
    ("the same with `tr_mul`", "ours trmul", ("w1", "f64", 1)),
    ("into buffers, 32 bits", "ours gemm", ("w1", "f32", 1)),
    (
        "rows, no packing, fused passes",
        "ours dense",
        ("w1", "f32", 1),
    ),
    ("two threads", "ours dense", ("w1", "f32", 2)),
    (
        "paper left out, one thread",
        "ours sparse",
        ("w1", "f32", 1),
    ),
];

/// The middle of a stage's runs.
///
/// # Panics
/// If there is no such stage.
#[must_use]
pub fn median(results: &Results, stage: usize) -> Median {
    let (_, contender, kind) = STAGES[stage];
    results.median(contender, kind)
}
