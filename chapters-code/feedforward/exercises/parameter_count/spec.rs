//! Cases and mistakes for the number of parameters.

#[path = "solution.rs"]
mod solution;

use grading::{Draw, Entry, Exercise, Mistake, Tolerance};

/// What an answer to this exercise looks like.
pub type ParameterCount = fn(&[usize]) -> usize;

/// The exercise.
#[must_use]
pub fn exercise() -> Exercise<ParameterCount, Vec<usize>, usize> {
    Exercise {
        name: "parameter_count",
        page: "feedforward/counting.html",
        hints: include_str!("hints.md"),
        tolerance: Tolerance::COMPUTED,
        cases,
        call: |parameter_count, sizes| parameter_count(sizes),
        show: |sizes| format!("sizes = {sizes:?}"),
        solution: solution::parameter_count,
        mistakes: MISTAKES,
    }
}

/// The exercise with an answer to grade.
#[must_use]
pub fn entry(answer: ParameterCount) -> Entry {
    Entry::new(exercise(), answer)
}

/// The page's networks, a single layer, then drawn sizes.
fn cases() -> Vec<Vec<usize>> {
    let mut cases = vec![
        vec![2, 3, 2, 2],
        vec![784, 50, 10],
        vec![784, 50, 100, 10],
        vec![4, 3],
    ];
    let mut draw = Draw::new(26);
    for rows in [2, 3, 4, 5] {
        cases.push((0..rows).map(|_| 1 + draw.index(12)).collect());
    }
    cases
}

/// The sum of something over all pairs of neighbouring rows.
fn over_pairs(sizes: &[usize], count: fn(usize, usize) -> usize) -> usize {
    sizes.windows(2).map(|pair| count(pair[0], pair[1])).sum()
}

const MISTAKES: &[Mistake<ParameterCount>] = &[
    Mistake {
        name: "biases forgotten",
        says: "these are the weights; each unit has a bias as well.",
        function: |sizes| over_pairs(sizes, |before, units| before * units),
    },
    Mistake {
        name: "biases of the inputs",
        says: "inputs are given, not computed: they have no bias.",
        function: |sizes| {
            over_pairs(sizes, |before, units| before * units) + sizes.iter().sum::<usize>()
        },
    },
    Mistake {
        name: "one bias for each layer",
        says: "a bias belongs to a unit, so a layer has as many biases as units.",
        function: |sizes| over_pairs(sizes, |before, units| before * units + 1),
    },
    Mistake {
        name: "bias for each source",
        says: "a bias belongs to the unit that adds it, not to the node that sends: there is one for each target.",
        function: |sizes| over_pairs(sizes, |before, units| before * (units + 1)),
    },
    Mistake {
        name: "units counted",
        says: "this is the number of units; each of them has a weight for every node of the row before it, and a bias.",
        function: |sizes| sizes[1..].iter().sum(),
    },
    Mistake {
        name: "first layer only",
        says: "every pair of neighbouring rows has weights between it, not only the first.",
        function: |sizes| sizes[1] * (sizes[0] + 1),
    },
    Mistake {
        name: "inputs to outputs",
        says: "weights join neighbouring rows; from the inputs to the outputs the way leads through the hidden rows.",
        function: |sizes| {
            let outputs = sizes[sizes.len() - 1];
            outputs * (sizes[0] + 1)
        },
    },
];
