//! Cases and mistakes for a ranking in which each method has its own rate.

#[path = "solution.rs"]
mod solution;

use grading::{Answer, Draw, Entry, Exercise, Mistake, Tolerance};
use nalgebra::{DMatrix, dmatrix};

/// What an answer to this exercise looks like.
pub type RankedByOwnRate = fn(&DMatrix<f64>) -> Vec<usize>;

/// The exercise.
#[must_use]
pub fn exercise() -> Exercise<RankedByOwnRate, DMatrix<f64>, Vec<usize>> {
    Exercise {
        name: "ranked_by_own_rate",
        page: "mnist/optimizers.html",
        hints: include_str!("hints.md"),
        tolerance: Tolerance::COMPUTED,
        cases,
        call: |ranked, losses| ranked(losses),
        show: |losses| format!("losses = {}", losses.show()),
        solution: solution::ranked_by_own_rate,
        mistakes: MISTAKES,
    }
}

/// The exercise with an answer to grade.
#[must_use]
pub fn entry(answer: RankedByOwnRate) -> Entry {
    Entry::new(exercise(), answer)
}

/// The rows of the task, lost tries, a tie, then drawn losses.
fn cases() -> Vec<DMatrix<f64>> {
    let (nan, infinity) = (f64::NAN, f64::INFINITY);
    let mut cases = vec![
        dmatrix![3.0, 0.5; 2.0, 2.0; 0.25, 4.0],
        dmatrix![nan, 1.0; 0.5, infinity; nan, infinity; 0.75, 0.75],
        dmatrix![2.0, 1.0; 1.0, 9.0; 1.0, 3.0],
    ];
    let mut draw = Draw::new(211);
    for (methods, rates) in [(3, 2), (4, 3), (5, 4), (6, 3)] {
        let losses = draw.matrix(methods, rates).add_scalar(2.5);
        cases.push(losses);
    }
    cases
}

/// The order of the rows by one number for each, the smallest first.
fn ordered(losses: &DMatrix<f64>, number: fn(&[f64]) -> f64) -> Vec<usize> {
    let rows = losses.row_iter();
    let numbers: Vec<f64> = rows
        .map(|row| {
            let losses: Vec<f64> = row.iter().copied().collect();
            number(&losses)
        })
        .collect();
    let mut order: Vec<usize> = (0..numbers.len()).collect();
    order.sort_by(|one, other| numbers[*one].total_cmp(&numbers[*other]));
    order
}

fn smallest(losses: &[f64]) -> f64 {
    let counted = losses.iter().copied().filter(|loss| loss.is_finite());
    counted.fold(f64::INFINITY, f64::min)
}

const MISTAKES: &[Mistake<RankedByOwnRate>] = &[
    Mistake {
        name: "all with the same rate",
        says: "comparing one column compares the methods at one rate; each has to be judged by the best of its own row.",
        function: |losses| ordered(losses, |row| row[0]),
    },
    Mistake {
        name: "mean over the rates",
        says: "the mean punishes a method for rates that nobody would use; take the smallest loss of the row.",
        function: |losses| ordered(losses, |row| row.iter().sum::<f64>() / row.len() as f64),
    },
    Mistake {
        name: "worst rate",
        says: "the largest loss of a row says how a method does at its worst rate; take the smallest.",
        function: |losses| {
            ordered(losses, |row| {
                row.iter().copied().fold(f64::NEG_INFINITY, f64::max)
            })
        },
    },
    Mistake {
        name: "lost counts as loss 0",
        says: "a NaN is no small loss: a lost training must not win; leave it out.",
        function: |losses| {
            ordered(losses, |row| {
                let zeroed = row
                    .iter()
                    .map(|loss| if loss.is_finite() { *loss } else { 0.0 });
                zeroed.fold(f64::INFINITY, f64::min)
            })
        },
    },
    Mistake {
        name: "one lost try loses all",
        says: "a method that is lost at one rate can be good at another; only this try doesn't count.",
        function: |losses| {
            ordered(losses, |row| {
                if row.iter().all(|loss| loss.is_finite()) {
                    smallest(row)
                } else {
                    f64::INFINITY
                }
            })
        },
    },
    Mistake {
        name: "largest first",
        says: "the smallest loss is the best one: it comes first.",
        function: |losses| ordered(losses, |row| -smallest(row)),
    },
    Mistake {
        name: "ties turned round",
        says: "of equal methods the one with the smaller number comes first: use a sort that keeps equals in order.",
        function: |losses| {
            let rows: Vec<Vec<f64>> = losses
                .row_iter()
                .map(|row| row.iter().copied().collect())
                .collect();
            let mut order: Vec<usize> = (0..rows.len()).rev().collect();
            order.sort_by(|one, other| smallest(&rows[*one]).total_cmp(&smallest(&rows[*other])));
            order
        },
    },
];
