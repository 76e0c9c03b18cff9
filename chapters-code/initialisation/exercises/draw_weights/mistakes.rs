//! Mistakes for drawing a layer's weights.

use super::DrawWeights;
use grading::Mistake;
use nalgebra::DMatrix;
use rand::{RngExt, SeedableRng};
use rand_chacha::ChaCha8Rng;

/// The right bound.
fn bound(inputs: usize, outputs: usize) -> f64 {
    (6.0 / (inputs + outputs) as f64).sqrt()
}

/// Uniform numbers from −`bound` to `bound`, drawn column after column.
fn drawn((rows, columns): (usize, usize), bound: f64, random: &mut ChaCha8Rng) -> DMatrix<f64> {
    DMatrix::from_fn(rows, columns, |_, _| random.random_range(-bound..bound))
}

pub(super) const MISTAKES: &[Mistake<DrawWeights>] = &[
    Mistake {
        name: "generator copied",
        says: "you drew from a copy: the generator that was passed in hasn't moved on, and the next layer repeats the same numbers.",
        function: |inputs, outputs, random| {
            let bound = bound(inputs, outputs);
            drawn((outputs, inputs), bound, &mut random.clone())
        },
    },
    Mistake {
        name: "a new copy for each weight",
        says: "each entry began with the same generator, so all weights are equal, and equal weights never part.",
        function: |inputs, outputs, random| {
            let bound = bound(inputs, outputs);
            DMatrix::from_fn(outputs, inputs, |_, _| {
                random.clone().random_range(-bound..bound)
            })
        },
    },
    Mistake {
        name: "generator of its own",
        says: "draw from the generator that is passed in; with one of your own, the caller's seed has no effect.",
        function: |inputs, outputs, _| {
            let mut random = ChaCha8Rng::seed_from_u64(0);
            drawn((outputs, inputs), bound(inputs, outputs), &mut random)
        },
    },
    Mistake {
        name: "transposed",
        says: "one row for each output, one column for each input: the shape is outputs × inputs.",
        function: |inputs, outputs, random| {
            drawn((inputs, outputs), bound(inputs, outputs), random)
        },
    },
    Mistake {
        name: "row after row",
        says: "these are the right numbers in other places: draw column after column, as `DMatrix::from_fn` does.",
        function: |inputs, outputs, random| {
            drawn((inputs, outputs), bound(inputs, outputs), random).transpose()
        },
    },
    Mistake {
        name: "deviation as the bound",
        says: "√(2/(n + m)) is the standard deviation; the bound is √3 times it.",
        function: |inputs, outputs, random| {
            let deviation = (2.0 / (inputs + outputs) as f64).sqrt();
            drawn((outputs, inputs), deviation, random)
        },
    },
    Mistake {
        name: "inputs only",
        says: "√(6/n) is the bound of He's uniform draw; Xavier's form B has n + m.",
        function: |inputs, outputs, random| {
            drawn((outputs, inputs), (6.0 / inputs as f64).sqrt(), random)
        },
    },
    Mistake {
        name: "positive only",
        says: "the weights lie between −r and r: without negative ones their mean isn't 0, and nothing cancels.",
        function: |inputs, outputs, random| {
            let bound = bound(inputs, outputs);
            DMatrix::from_fn(outputs, inputs, |_, _| random.random_range(0.0..bound))
        },
    },
];
