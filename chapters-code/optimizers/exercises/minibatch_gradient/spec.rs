//! Cases and mistakes for the gradient of a minibatch.

#[path = "solution.rs"]
mod solution;

use grading::{Answer, Draw, Entry, Exercise, Mistake, Tolerance};

/// What an answer to this exercise looks like.
pub type MinibatchGradient = fn(f64, &[f64], &[f64], &[usize]) -> f64;

/// w, x, y and the numbers of the chosen samples.
pub type Inputs = (f64, Vec<f64>, Vec<f64>, Vec<usize>);

/// The exercise.
#[must_use]
pub fn exercise() -> Exercise<MinibatchGradient, Inputs, f64> {
    Exercise {
        name: "minibatch_gradient",
        page: "optimizers/minibatches.html",
        hints: include_str!("hints.md"),
        tolerance: Tolerance::COMPUTED,
        cases,
        call: |minibatch_gradient, (w, x, y, batch)| minibatch_gradient(*w, x, y, batch),
        show: |(w, x, y, batch)| {
            let (w, x, y, batch) = (w.show(), x.show(), y.show(), batch.show());
            format!("w = {w}, x = {x}, y = {y}, batch = {batch}")
        },
        solution: solution::minibatch_gradient,
        mistakes: MISTAKES,
    }
}

/// The exercise with an answer to grade.
#[must_use]
pub fn entry(answer: MinibatchGradient) -> Entry {
    Entry::new(exercise(), answer)
}

/// The line through (1, 2), (2, 4) and (3, 6) of the notes, a number that comes twice, then drawn samples.
fn cases() -> Vec<Inputs> {
    let line = || (vec![1.0, 2.0, 3.0], vec![2.0, 4.0, 6.0]);
    let case = |w, batch: &[usize]| (w, line().0, line().1, batch.to_vec());
    let mut cases = vec![case(0.0, &[0, 2]), case(1.0, &[1]), case(3.0, &[2, 2, 0])];
    let mut draw = Draw::new(501);
    for (count, size) in [(4, 2), (5, 3), (8, 4), (8, 8), (3, 6)] {
        let numbers = |draw: &mut Draw| (0..count).map(|_| draw.number()).collect();
        let (x, y) = (numbers(&mut draw), numbers(&mut draw));
        let batch = (0..size).map(|_| draw.index(count)).collect();
        cases.push((draw.number(), x, y, batch));
    }
    cases
}

/// Σ (w x − y) x over the chosen samples.
fn sum(w: f64, x: &[f64], y: &[f64], batch: &[usize]) -> f64 {
    batch.iter().map(|&n| (w * x[n] - y[n]) * x[n]).sum()
}

const MISTAKES: &[Mistake<MinibatchGradient>] = &[
    Mistake {
        name: "sum instead of mean",
        says: "divide by the length of the list; without that, a larger minibatch makes a larger step.",
        function: sum,
    },
    Mistake {
        name: "divided by all samples",
        says: "the mean is over the minibatch: divide by the length of the list, not by the number of all samples.",
        function: |w, x, y, batch| sum(w, x, y, batch) / x.len() as f64,
    },
    Mistake {
        name: "all samples used",
        says: "this is the gradient of the whole batch; only the listed samples count.",
        function: |w, x, y, _| {
            let all: Vec<usize> = (0..x.len()).collect();
            sum(w, x, y, &all) / x.len() as f64
        },
    },
    Mistake {
        name: "the first samples",
        says: "the list says *which* samples, not only how many: look up x[n] and y[n] for each number n in it.",
        function: |w, x, y, batch| {
            let first: Vec<usize> = (0..batch.len()).map(|n| n % x.len()).collect();
            sum(w, x, y, &first) / batch.len() as f64
        },
    },
    Mistake {
        name: "sign of the error",
        says: "the slope has w x − y in it; with y − w x it points downhill, and a step against it would climb.",
        function: |w, x, y, batch| -sum(w, x, y, batch) / batch.len() as f64,
    },
    Mistake {
        name: "half forgotten",
        says: "the loss is ½ (w x − y)²: the ½ cancels the 2 of the square, so no factor is left.",
        function: |w, x, y, batch| 2.0 * sum(w, x, y, batch) / batch.len() as f64,
    },
    Mistake {
        name: "input forgotten",
        says: "∂J/∂w has the factor x as well: the inner derivative of w x by w.",
        function: |w, x, y, batch| {
            let errors = batch.iter().map(|&n| w * x[n] - y[n]);
            errors.sum::<f64>() / batch.len() as f64
        },
    },
    Mistake {
        name: "repetition dropped",
        says: "a sample that is listed twice counts twice, in the sum and in the number that it is divided by.",
        function: |w, x, y, batch| {
            let mut once = batch.to_vec();
            once.sort_unstable();
            once.dedup();
            sum(w, x, y, &once) / once.len() as f64
        },
    },
];
