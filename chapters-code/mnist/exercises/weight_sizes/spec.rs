//! Cases and mistakes for sizes that are evenly spaced in the logarithm.

#[path = "solution.rs"]
mod solution;

use grading::{Answer, Draw, Entry, Exercise, Mistake, Tolerance};

/// What an answer to this exercise looks like.
pub type WeightSizes = fn(f64, f64, usize) -> Vec<f64>;

/// The ends and the count.
pub type Inputs = (f64, f64, usize);

/// The exercise.
#[must_use]
pub fn exercise() -> Exercise<WeightSizes, Inputs, Vec<f64>> {
    Exercise {
        name: "weight_sizes",
        page: "mnist/batchnorm.html",
        hints: include_str!("hints.md"),
        tolerance: Tolerance::COMPUTED,
        cases,
        call: |weight_sizes, (from, to, count)| weight_sizes(*from, *to, *count),
        show: |(from, to, count)| {
            let (from, to) = (from.show(), to.show());
            format!("from = {from}, to = {to}, count = {count}")
        },
        solution: solution::weight_sizes,
        mistakes: MISTAKES,
    }
}

/// The exercise with an answer to grade.
#[must_use]
pub fn entry(answer: WeightSizes) -> Entry {
    Entry::new(exercise(), answer)
}

/// The sizes of the task and of the page, both directions, two numbers only, then drawn ends.
fn cases() -> Vec<Inputs> {
    let mut cases = vec![
        (1.0, 0.01, 3),
        (1.0, 1e-4, 16),
        (0.001, 10.0, 5),
        (2.0, 8.0, 2),
    ];
    let mut draw = Draw::new(212);
    for count in [3, 4, 7] {
        let (from, to) = (draw.between(0.1, 3.0), draw.between(4.0, 50.0));
        cases.push((from, to, count));
    }
    cases
}

fn at_shares(count: usize, number: impl Fn(f64) -> f64) -> Vec<f64> {
    let gaps = (count - 1) as f64;
    (0..count)
        .map(|place| number(place as f64 / gaps))
        .collect()
}

const MISTAKES: &[Mistake<WeightSizes>] = &[
    Mistake {
        name: "evenly spaced numbers",
        says: "equal differences put nearly all numbers near the larger end; here each is the same *multiple* of the one before.",
        function: |from, to, count| at_shares(count, |share| from + share * (to - from)),
    },
    Mistake {
        name: "as many gaps as numbers",
        says: "between n numbers there are n − 1 gaps; with n gaps the last number stops short of the end.",
        function: |from, to, count| {
            let places = (0..count).map(|place| place as f64 / count as f64);
            places.map(|share| from * (to / from).powf(share)).collect()
        },
    },
    Mistake {
        name: "starts one gap too late",
        says: "the first number is `from` itself: count the places from 0.",
        function: |from, to, count| {
            let places = (1..=count).map(|place| place as f64 / count as f64);
            places.map(|share| from * (to / from).powf(share)).collect()
        },
    },
    Mistake {
        name: "natural logarithm, power of ten",
        says: "ln belongs to e, and log₁₀ to 10: 10 to the power of a natural logarithm is another number.",
        function: |from, to, count| {
            at_shares(count, |share| {
                10_f64.powf(from.ln() + share * (to.ln() - from.ln()))
            })
        },
    },
    Mistake {
        name: "logarithms returned",
        says: "these are the logarithms; turn them back into numbers.",
        function: |from, to, count| {
            at_shares(count, |share| from.ln() + share * (to.ln() - from.ln()))
        },
    },
    Mistake {
        name: "ends exchanged",
        says: "the first number is `from` and the last is `to`.",
        function: |from, to, count| at_shares(count, |share| to * (from / to).powf(share)),
    },
];
