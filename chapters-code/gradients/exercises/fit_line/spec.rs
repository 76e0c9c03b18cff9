//! Cases for fitting a line.

#[path = "mistakes.rs"]
mod mistakes;
#[path = "solution.rs"]
mod solution;

use grading::{Answer, Draw, Entry, Exercise, Tolerance};

/// What an answer to this exercise looks like.
pub type FitLine = fn(f64, &[(f64, f64)], f64, usize) -> Vec<f64>;

/// The first w, the samples, η and the number of steps of one case.
pub type Inputs = (f64, Vec<(f64, f64)>, f64, usize);

/// The exercise.
#[must_use]
pub fn exercise() -> Exercise<FitLine, Inputs, Vec<f64>> {
    Exercise {
        name: "fit_line",
        page: "gradients/five_steps.html",
        hints: include_str!("hints.md"),
        tolerance: Tolerance::COMPUTED,
        cases,
        call: |fit_line, (w, samples, eta, steps)| fit_line(*w, samples, *eta, *steps),
        show: |(w, samples, eta, steps)| {
            let (w, samples, eta) = (w.show(), samples.show(), eta.show());
            format!("w = {w}, samples = {samples}, eta = {eta}, steps = {steps}")
        },
        solution: solution::fit_line,
        mistakes: mistakes::MISTAKES,
    }
}

/// The exercise with an answer to grade.
#[must_use]
pub fn entry(answer: FitLine) -> Entry {
    Entry::new(exercise(), answer)
}

/// The book's data with a rate that closes in and one that swings from side to side, no step at all, then drawn data.
fn cases() -> Vec<Inputs> {
    let book = || vec![(1.0, 2.0), (2.0, 4.0), (3.0, 6.0)];
    let mut cases = vec![
        (0.0, book(), 0.1, 6),
        (0.0, book(), 0.2, 6),
        (1.0, book(), 0.1, 0),
    ];
    let mut draw = Draw::new(89);
    for (count, steps) in [(1, 1), (2, 3), (4, 4), (5, 2)] {
        let (w, eta) = (draw.number(), draw.between(0.02, 0.2));
        let samples = (0..count).map(|_| (draw.number(), draw.number()));
        cases.push((w, samples.collect(), eta, steps));
    }
    cases
}
