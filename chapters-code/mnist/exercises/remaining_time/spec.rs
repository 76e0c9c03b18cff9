//! Cases and mistakes for the time that is left.

#[path = "solution.rs"]
mod solution;

use grading::{Answer, Draw, Entry, Exercise, Mistake, Tolerance};

/// What an answer to this exercise looks like.
pub type RemainingTime = fn(&[f64], usize, f64) -> (f64, f64);

/// The durations, the number of all steps, and α.
pub type Inputs = (Vec<f64>, usize, f64);

/// The exercise.
#[must_use]
pub fn exercise() -> Exercise<RemainingTime, Inputs, (f64, f64)> {
    Exercise {
        name: "remaining_time",
        page: "mnist/progress.html",
        hints: include_str!("hints.md"),
        tolerance: Tolerance::COMPUTED,
        cases,
        call: |remaining_time, (durations, total, alpha)| remaining_time(durations, *total, *alpha),
        show: |(durations, total, alpha)| {
            let (durations, alpha) = (durations.show(), alpha.show());
            format!("durations = {durations}, total = {total}, alpha = {alpha}")
        },
        solution: solution::remaining_time,
        mistakes: MISTAKES,
    }
}

/// The exercise with an answer to grade.
#[must_use]
pub fn entry(answer: RemainingTime) -> Entry {
    Entry::new(exercise(), answer)
}

/// The durations of the book, a single step, a run that is at its end, then drawn ones.
fn cases() -> Vec<Inputs> {
    let mut cases = vec![
        (vec![1.0, 4.0], 4, 0.5),
        (vec![2.0], 5, 0.3),
        (vec![1.0, 2.0, 3.0], 3, 0.5),
    ];
    let mut draw = Draw::new(616);
    for (done, total, alpha) in [(2, 9, 0.3), (4, 20, 0.1), (5, 7, 0.8), (6, 30, 1.0)] {
        let durations = (0..done).map(|_| draw.between(0.5, 3.0));
        cases.push((durations.collect(), total, alpha));
    }
    cases
}

/// The plain and the smoothed seconds of a step.
fn paces(durations: &[f64], alpha: f64) -> (f64, f64) {
    // With one step more than are done, exactly one is left.
    solution::remaining_time(durations, durations.len() + 1, alpha)
}

fn left(durations: &[f64], total: usize) -> f64 {
    (total - durations.len()) as f64
}

/// The smoothed sum from a start, not divided by its weights.
fn smoothed_from(start: f64, durations: &[f64], alpha: f64) -> f64 {
    let later = |sum: f64, duration: &f64| alpha * duration + (1.0 - alpha) * sum;
    durations.iter().fold(start, later)
}

const MISTAKES: &[Mistake<RemainingTime>] = &[
    Mistake {
        name: "time for all steps",
        says: "the steps that are done take no more time: multiply by the steps that are left.",
        function: |durations, total, alpha| {
            let (plain, smoothed) = paces(durations, alpha);
            (plain * total as f64, smoothed * total as f64)
        },
    },
    Mistake {
        name: "time that went by",
        says: "you multiplied by the steps that are done; what is asked for is the time of those that are left.",
        function: |durations, _, alpha| {
            let (plain, smoothed) = paces(durations, alpha);
            let done = durations.len() as f64;
            (plain * done, smoothed * done)
        },
    },
    Mistake {
        name: "divided by seconds a step",
        says: "steps times seconds a step are seconds; one divides only by a rate in steps a second.",
        function: |durations, total, alpha| {
            let (plain, smoothed) = paces(durations, alpha);
            let left = left(durations, total);
            (left / plain, left / smoothed)
        },
    },
    Mistake {
        name: "weights not divided out",
        says: "s begins at 0, as if there had been steps without duration: divide it by w, the weight of the real ones.",
        function: |durations, total, alpha| {
            let (plain, _) = paces(durations, alpha);
            let left = left(durations, total);
            (left * plain, left * smoothed_from(0.0, durations, alpha))
        },
    },
    Mistake {
        name: "first step as the start",
        says: "s begins at 0 and is divided by w; to begin with the first duration gives that one too much weight.",
        function: |durations, total, alpha| {
            let (plain, _) = paces(durations, alpha);
            let smoothed = smoothed_from(durations[0], &durations[1..], alpha);
            let left = left(durations, total);
            (left * plain, left * smoothed)
        },
    },
    Mistake {
        name: "old and new exchanged",
        says: "α is the share of the newest step, and 1 − α that of everything before it.",
        function: |durations, total, alpha| {
            let (plain, _) = paces(durations, alpha);
            let (mut sum, mut weight) = (0.0, 0.0);
            for duration in durations {
                sum = (1.0 - alpha) * duration + alpha * sum;
                weight = (1.0 - alpha) + alpha * weight;
            }
            // For α = 1 nothing new would count at all.
            let smoothed = if weight > 0.0 { sum / weight } else { 0.0 };
            let left = left(durations, total);
            (left * plain, left * smoothed)
        },
    },
    Mistake {
        name: "last step alone",
        says: "a mean takes all steps in; the last one alone makes the estimate jump.",
        function: |durations, total, _| {
            let last = left(durations, total) * durations[durations.len() - 1];
            (last, last)
        },
    },
];
