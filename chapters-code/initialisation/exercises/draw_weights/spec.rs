//! Cases and mistakes for drawing a layer's weights.

#[path = "mistakes.rs"]
mod mistakes;
#[path = "solution.rs"]
mod solution;

use grading::{Entry, Exercise, Tolerance};
use nalgebra::DMatrix;
use rand::SeedableRng;
use rand_chacha::ChaCha8Rng;

/// What an answer to this exercise looks like.
pub type DrawWeights = fn(usize, usize, &mut ChaCha8Rng) -> DMatrix<f64>;

/// The widths of a network with two layers, and the seed of its generator.
pub type Inputs = ([usize; 3], u64);

/// The exercise; one generator draws both layers, so an answer that doesn't move it on repeats its numbers.
#[must_use]
pub fn exercise() -> Exercise<DrawWeights, Inputs, (DMatrix<f64>, DMatrix<f64>)> {
    Exercise {
        name: "draw_weights",
        page: "initialisation/training.html",
        hints: include_str!("hints.md"),
        tolerance: Tolerance::COMPUTED,
        cases,
        call: |draw_weights, ([inputs, hidden, outputs], seed)| {
            let mut random = ChaCha8Rng::seed_from_u64(*seed);
            let first = draw_weights(*inputs, *hidden, &mut random);
            (first, draw_weights(*hidden, *outputs, &mut random))
        },
        show: |([inputs, hidden, outputs], seed)| {
            format!(
                "two layers, {inputs} inputs to {hidden} units to {outputs} outputs, from one generator with the seed {seed}"
            )
        },
        solution: solution::draw_weights,
        mistakes: mistakes::MISTAKES,
    }
}

/// The exercise with an answer to grade.
#[must_use]
pub fn entry(answer: DrawWeights) -> Entry {
    Entry::new(exercise(), answer)
}

/// The 2-2-2 network of the book, then networks whose layers aren't square.
fn cases() -> Vec<Inputs> {
    vec![
        ([2, 2, 2], 42),
        ([4, 2, 3], 7),
        ([1, 3, 1], 0),
        ([3, 3, 5], 5),
        ([2, 6, 2], 11),
    ]
}
