//! Cases and mistakes for a comparison seed by seed.

#[path = "solution.rs"]
mod solution;

use grading::{Answer, Draw, Entry, Exercise, Mistake, Tolerance};

/// What an answer to this exercise looks like.
pub type PairedSeeds = fn(&[f64], &[f64]) -> (usize, f64);

/// The accuracies without and with the remedy.
pub type Inputs = (Vec<f64>, Vec<f64>);

/// The exercise.
#[must_use]
pub fn exercise() -> Exercise<PairedSeeds, Inputs, (usize, f64)> {
    Exercise {
        name: "paired_seeds",
        page: "mnist/overfitting.html",
        hints: include_str!("hints.md"),
        tolerance: Tolerance::COMPUTED,
        cases,
        call: |paired_seeds, (without, with)| paired_seeds(without, with),
        show: |(without, with)| format!("without = {}, with = {}", without.show(), with.show()),
        solution: solution::paired_seeds,
        mistakes: MISTAKES,
    }
}

/// The exercise with an answer to grade.
#[must_use]
pub fn entry(answer: PairedSeeds) -> Entry {
    Entry::new(exercise(), answer)
}

/// The task's seeds, an order that deceives, a remedy that harms, a single seed, then drawn accuracies with ties.
fn cases() -> Vec<Inputs> {
    let mut cases = vec![
        (vec![80.0, 70.0, 90.0], vec![82.0, 71.0, 90.0]),
        (vec![80.0, 70.0, 60.0], vec![79.0, 69.0, 75.0]),
        (vec![83.0, 81.0, 84.0, 82.0], vec![80.0, 81.0, 79.0, 83.0]),
        (vec![50.0], vec![60.0]),
    ];
    let mut draw = Draw::new(214);
    for count in [3, 5, 6] {
        let [without, with] = [0; 2].map(|_| {
            (0..count)
                .map(|_| 80.0 + draw.quarter())
                .collect::<Vec<f64>>()
        });
        cases.push((without, with));
    }
    cases
}

fn mean(numbers: &[f64]) -> f64 {
    numbers.iter().sum::<f64>() / numbers.len() as f64
}

fn largest(numbers: &[f64]) -> f64 {
    numbers.iter().copied().fold(f64::NEG_INFINITY, f64::max)
}

fn count(without: &[f64], with: &[f64], better: fn(f64, f64) -> bool) -> usize {
    let pairs = with.iter().zip(without);
    pairs.filter(|(new, old)| better(**new, **old)).count()
}

fn sorted(numbers: &[f64]) -> Vec<f64> {
    let mut sorted = numbers.to_vec();
    sorted.sort_by(f64::total_cmp);
    sorted
}

fn wins(without: &[f64], with: &[f64]) -> usize {
    count(without, with, |new, old| new > old)
}

const MISTAKES: &[Mistake<PairedSeeds>] = &[
    Mistake {
        name: "ties count as better",
        says: "an equal accuracy is no improvement: compare with >, not with >=.",
        function: |without, with| {
            let wins = count(without, with, |new, old| new >= old);
            (wins, mean(with) - mean(without))
        },
    },
    Mistake {
        name: "without minus with",
        says: "the difference is with minus without: positive where the remedy helps.",
        function: |without, with| (wins(without, with), mean(without) - mean(with)),
    },
    Mistake {
        name: "counting the losses",
        says: "count the seeds in which the remedy was better, not those in which it was worse.",
        function: |without, with| (wins(with, without), mean(with) - mean(without)),
    },
    Mistake {
        name: "each list sorted first",
        says: "sorting tears the pairs apart: compare the two numbers of the same seed.",
        function: |without, with| {
            let wins = wins(&sorted(without), &sorted(with));
            (wins, mean(with) - mean(without))
        },
    },
    Mistake {
        name: "best against best",
        says: "the best seed of each list says how lucky it was; take the mean of the differences.",
        function: |without, with| (wins(without, with), largest(with) - largest(without)),
    },
    Mistake {
        name: "against the best without",
        says: "each seed is compared with the same seed, not with the best one of the other list.",
        function: |without, with| {
            let best = vec![largest(without); without.len()];
            (wins(&best, with), mean(with) - mean(without))
        },
    },
    Mistake {
        name: "sum instead of mean",
        says: "divide the sum of the differences by the number of seeds.",
        function: |without, with| {
            let difference = with.iter().sum::<f64>() - without.iter().sum::<f64>();
            (wins(without, with), difference)
        },
    },
];
