//! Cases and mistakes for the sum of absolute errors and its subgradient.

#[path = "solution.rs"]
mod solution;

use grading::{Answer, Draw, Entry, Exercise, Mistake, Tolerance};
use nalgebra::{DVector, dvector};

/// What an answer to this exercise looks like.
pub type AbsoluteError = fn(&DVector<f64>, &DVector<f64>) -> (f64, DVector<f64>);

/// The predictions and the targets of one case.
pub type Inputs = (DVector<f64>, DVector<f64>);

/// The exercise.
#[must_use]
pub fn exercise() -> Exercise<AbsoluteError, Inputs, (f64, DVector<f64>)> {
    Exercise {
        name: "absolute_error",
        page: "losses/absolute_and_squared.html",
        hints: include_str!("hints.md"),
        tolerance: Tolerance::COMPUTED,
        cases,
        call: |absolute_error, (predictions, targets)| absolute_error(predictions, targets),
        show: |(predictions, targets)| {
            format!(
                "predictions = {}, targets = {}",
                predictions.show(),
                targets.show()
            )
        },
        solution: solution::absolute_error,
        mistakes: MISTAKES,
    }
}

/// The exercise with an answer to grade.
#[must_use]
pub fn entry(answer: AbsoluteError) -> Entry {
    Entry::new(exercise(), answer)
}

/// The book's four numbers, a prediction that is exactly right, then drawn ones.
fn cases() -> Vec<Inputs> {
    let book = (dvector![1.5, 1.5, 2.0, 5.5], dvector![1.0, 2.0, 3.0, 4.0]);
    let kink = (dvector![2.0, 1.0, 0.5], dvector![2.0, 3.0, 0.0]);
    let mut cases = vec![book, kink];
    let mut draw = Draw::new(501);
    for length in [1, 2, 3, 5] {
        cases.push((draw.vector(length), draw.vector(length)));
    }
    cases
}

/// 1, −1 or 0: unlike `f64::signum`, which is 1 at 0.
fn sign(number: f64) -> f64 {
    f64::from(u8::from(number > 0.0)) - f64::from(u8::from(number < 0.0))
}

const MISTAKES: &[Mistake<AbsoluteError>] = &[
    Mistake {
        name: "Rust's signum at 0",
        says: "where prediction and target agree, the book's slope is 0; f64::signum(0.0) is 1.",
        function: |p, y| {
            let errors = p - y;
            (errors.lp_norm(1), errors.map(f64::signum))
        },
    },
    Mistake {
        name: "not absolute",
        says: "errors of opposite sign cancel in a plain sum: take the absolute value of each before you add.",
        function: |p, y| ((p - y).sum(), (p - y).map(sign)),
    },
    Mistake {
        name: "slope turned round",
        says: "the loss grows when a prediction that is too large grows: the slope is +1 where p > y.",
        function: |p, y| ((p - y).lp_norm(1), (y - p).map(sign)),
    },
    Mistake {
        name: "mean in place of the sum",
        says: "the task asks for the sum; dividing by the number of entries makes it the mean absolute error.",
        function: |p, y| {
            let count = p.len() as f64;
            ((p - y).lp_norm(1) / count, (p - y).map(sign) / count)
        },
    },
    Mistake {
        name: "value divided only",
        says: "the task asks for the sum, and your value and your slopes belong to different losses: the value is divided, the slopes aren't.",
        function: |p, y| ((p - y).lp_norm(1) / p.len() as f64, (p - y).map(sign)),
    },
    Mistake {
        name: "squared",
        says: "that is the squared error and its slope 2 (p − y); here each error counts once, whatever its size.",
        function: |p, y| ((p - y).norm_squared(), 2.0 * (p - y)),
    },
    Mistake {
        name: "slope of the square",
        says: "the slope of |e| does not depend on how large e is: it is 1 or −1, not e.",
        function: |p, y| ((p - y).lp_norm(1), p - y),
    },
    Mistake {
        name: "length of the difference",
        says: "the norm squares first and takes one root at the end; the absolute error adds the absolute values.",
        function: |p, y| ((p - y).norm(), (p - y).map(sign)),
    },
];
