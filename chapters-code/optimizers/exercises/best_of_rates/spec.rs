//! Cases for the choice of a learning rate.

#[path = "mistakes.rs"]
mod mistakes;
#[path = "solution.rs"]
mod solution;

use grading::{Answer, Draw, Entry, Exercise, Tolerance};

/// What an answer to this exercise looks like.
pub type BestOfRates = fn(&[f64], &dyn Fn(f64) -> f64) -> Option<f64>;

/// Rates, each with the loss at the end of its training.
pub type Trainings = Vec<(f64, f64)>;

/// The exercise.
#[must_use]
pub fn exercise() -> Exercise<BestOfRates, Trainings, Option<f64>> {
    Exercise {
        name: "best_of_rates",
        page: "optimizers/which_one.html",
        hints: include_str!("hints.md"),
        tolerance: Tolerance::COMPUTED,
        cases,
        call: |best_of_rates, trainings| {
            let rates: Vec<f64> = trainings.iter().map(|(rate, _)| *rate).collect();
            let final_loss = |asked: f64| {
                let trained = trainings.iter().find(|(rate, _)| *rate == asked);
                trained.map_or(f64::NAN, |(_, loss)| *loss)
            };
            best_of_rates(&rates, &final_loss)
        },
        show: |trainings| format!("(rate, loss) = {}", trainings.show()),
        solution: solution::best_of_rates,
        mistakes: mistakes::MISTAKES,
    }
}

/// The exercise with an answer to grade.
#[must_use]
pub fn entry(answer: BestOfRates) -> Entry {
    Entry::new(exercise(), answer)
}

/// Thirty steps in the ravine of the book, the traps of NaN, ∞ and ties, then drawn losses.
fn cases() -> Vec<Trainings> {
    let (nan, infinity) = (f64::NAN, f64::INFINITY);
    let rates = [0.03, 0.1, 0.3, 0.9, 0.99, 3.0];
    let mut cases = vec![
        rates.map(|rate| (rate, ravine(rate))).to_vec(),
        vec![(0.5, nan), (0.1, 3.0), (0.2, 2.0)],
        vec![
            (0.1, 3.0),
            (0.5, infinity),
            (0.2, nan),
            (0.4, -1.0),
            (0.3, 2.0),
        ],
        vec![(0.1, nan), (0.2, infinity), (0.3, -infinity)],
        vec![],
        vec![(0.3, 2.0), (0.1, 2.0), (0.2, 4.0), (0.4, 2.0)],
    ];
    let mut draw = Draw::new(513);
    for count in [2, 4, 6, 9] {
        let training = |_| (draw.between(0.001, 1.0), draw.number());
        cases.push((0..count).map(training).collect());
    }
    cases
}

/// The height after thirty steps of gradient descent on x²/32 + y² from (−8, 2).
fn ravine(rate: f64) -> f64 {
    let (mut x, mut y) = (-8.0_f64, 2.0_f64);
    for _ in 0..30 {
        (x, y) = (x - rate * x / 16.0, y - rate * 2.0 * y);
    }
    x * x / 32.0 + y * y
}
