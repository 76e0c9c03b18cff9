//! Cases and mistakes for the operations of a step.

#[path = "solution.rs"]
mod solution;

use grading::{Entry, Exercise, Mistake, Tolerance};

/// What an answer to this exercise looks like.
pub type StepOperations = fn(&[usize], usize) -> usize;

/// The exercise.
#[must_use]
pub fn exercise() -> Exercise<StepOperations, (Vec<usize>, usize), usize> {
    Exercise {
        name: "step_operations",
        page: "mnist/fast.html",
        hints: include_str!("hints.md"),
        tolerance: Tolerance::COMPUTED,
        cases,
        call: |step_operations, (widths, samples)| step_operations(widths, *samples),
        show: |(widths, samples)| format!("widths = {widths:?}, samples = {samples}"),
        solution: solution::step_operations,
        mistakes: MISTAKES,
    }
}

/// The exercise with an answer to grade.
#[must_use]
pub fn entry(answer: StepOperations) -> Entry {
    Entry::new(exercise(), answer)
}

/// The task's network, the two of the book, one without hidden layers, and a deep one.
fn cases() -> Vec<(Vec<usize>, usize)> {
    vec![
        (vec![3, 2, 1], 4),
        (vec![784, 50, 10], 100),
        (vec![784, 256, 128, 10], 128),
        (vec![4, 3], 5),
        (vec![2, 3, 5, 7, 11], 6),
    ]
}

/// 2 · inputs · outputs · samples of each layer.
fn products(widths: &[usize], samples: usize) -> Vec<usize> {
    let pairs = widths.windows(2);
    pairs.map(|pair| 2 * pair[0] * pair[1] * samples).collect()
}

const MISTAKES: &[Mistake<StepOperations>] = &[
    Mistake {
        name: "additions left out",
        says: "each multiplication is followed by an addition, and both count: twice as many.",
        function: |widths, samples| solution::step_operations(widths, samples) / 2,
    },
    Mistake {
        name: "forward only",
        says: "a step goes back as well: G Xᵀ for every layer's weights, and Wᵀ G for the layers before.",
        function: |widths, samples| products(widths, samples).iter().sum(),
    },
    Mistake {
        name: "slopes of the pixels",
        says: "the first layer makes no Wᵀ G: its inputs are data, and nobody needs their slopes.",
        function: |widths, samples| 3 * products(widths, samples).iter().sum::<usize>(),
    },
    Mistake {
        name: "way back through the layers left out",
        says: "besides W X and G Xᵀ, every layer but the first makes Wᵀ G.",
        function: |widths, samples| 2 * products(widths, samples).iter().sum::<usize>(),
    },
    Mistake {
        name: "gradients of the weights left out",
        says: "on the way back there are two products: Wᵀ G for the layer before, and G Xᵀ for the weights.",
        function: |widths, samples| {
            let products = products(widths, samples);
            products.iter().sum::<usize>() + products[1..].iter().sum::<usize>()
        },
    },
    Mistake {
        name: "one sample",
        says: "that is the cost of one sample; a step has a whole batch.",
        function: |widths, _| solution::step_operations(widths, 1),
    },
    Mistake {
        name: "last layer instead of the first",
        says: "it is the first layer that makes one product less; the last one has to send its gradient on.",
        function: |widths, samples| {
            let products = products(widths, samples);
            3 * products.iter().sum::<usize>() - products[products.len() - 1]
        },
    },
];
