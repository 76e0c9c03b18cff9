//! Cases and mistakes for dropout in training and in evaluation.

#[path = "solution.rs"]
mod solution;

use grading::{Answer, Draw, Entry, Exercise, Mistake, Tolerance};
use nalgebra::DMatrix;

/// What an answer to this exercise looks like.
pub type DropoutInEvaluation = fn(&DMatrix<f64>, &DMatrix<f64>, f64, bool) -> DMatrix<f64>;

/// X, M, r and whether the network is in training.
pub type Inputs = (DMatrix<f64>, DMatrix<f64>, f64, bool);

/// The exercise.
#[must_use]
pub fn exercise() -> Exercise<DropoutInEvaluation, Inputs, DMatrix<f64>> {
    Exercise {
        name: "dropout_in_evaluation",
        page: "dropout/layer.html",
        hints: include_str!("hints.md"),
        tolerance: Tolerance::COMPUTED,
        cases,
        call: |dropout, (inputs, mask, r, training)| dropout(inputs, mask, *r, *training),
        show: |(inputs, mask, r, training)| {
            let (inputs, mask, r) = (inputs.show(), mask.show(), r.show());
            format!("inputs = {inputs}, mask = {mask}, r = {r}, training = {training}")
        },
        solution: solution::dropout_in_evaluation,
        mistakes: MISTAKES,
    }
}

/// The exercise with an answer to grade.
#[must_use]
pub fn entry(answer: DropoutInEvaluation) -> Entry {
    Entry::new(exercise(), answer)
}

/// The mask of the book, then drawn batches: each in training and in evaluation.
fn cases() -> Vec<Inputs> {
    let counted = DMatrix::from_fn(8, 1, |unit, _| unit as f64 + 1.0);
    let book = DMatrix::from_column_slice(8, 1, &[1.0, 0.0, 1.0, 1.0, 0.0, 1.0, 0.0, 1.0]);
    let mut batches = vec![(counted, book, 0.5)];
    let mut draw = Draw::new(145);
    for (units, samples) in [(1, 2), (2, 3), (4, 2)] {
        let inputs = draw.matrix(units, samples);
        let mask = DMatrix::from_fn(units, samples, |_, _| draw.label());
        batches.push((inputs, mask, draw.between(0.1, 0.8)));
    }
    let both = batches.into_iter().flat_map(|(inputs, mask, r)| {
        [true, false].map(|training| (inputs.clone(), mask.clone(), r, training))
    });
    both.collect()
}

fn inverted(inputs: &DMatrix<f64>, mask: &DMatrix<f64>, r: f64) -> DMatrix<f64> {
    inputs.component_mul(mask) / (1.0 - r)
}

const MISTAKES: &[Mistake<DropoutInEvaluation>] = &[
    Mistake {
        name: "still dropping in evaluation",
        says: "in evaluation no unit is dropped: asked twice, the network would give two answers. \
               This is the classic bug, a network that was never switched over.",
        function: |inputs, mask, r, _| inverted(inputs, mask, r),
    },
    Mistake {
        name: "modes exchanged",
        says: "units are dropped while the network learns, and all of them answer afterwards.",
        function: |inputs, mask, r, training| {
            if training {
                inputs.clone()
            } else {
                inverted(inputs, mask, r)
            }
        },
    },
    Mistake {
        name: "never dropping",
        says: "in training the mask is applied, and what is kept is divided by 1 − r.",
        function: |inputs, _, _, _| inputs.clone(),
    },
    Mistake {
        name: "scaled twice",
        says: "inverted dropout has divided by 1 − r in training, so in evaluation there is nothing to multiply.",
        function: |inputs, mask, r, training| {
            if training {
                inverted(inputs, mask, r)
            } else {
                (1.0 - r) * inputs
            }
        },
    },
    Mistake {
        name: "scaling at the test",
        says: "that is dropout as it was first published: no division in training, times 1 − r in evaluation. \
               Its means agree too, but inverted dropout divides in training and leaves evaluation alone.",
        function: |inputs, mask, r, training| {
            if training {
                inputs.component_mul(mask)
            } else {
                (1.0 - r) * inputs
            }
        },
    },
    Mistake {
        name: "not scaled at all",
        says: "without the division the mean of a unit in training is only 1 − r of what it says in evaluation.",
        function: |inputs, mask, _, training| {
            if training {
                inputs.component_mul(mask)
            } else {
                inputs.clone()
            }
        },
    },
    Mistake {
        name: "divided in evaluation",
        says: "in evaluation nothing is missing, so nothing is made up for: no division by 1 − r there.",
        function: |inputs, mask, r, training| {
            if training {
                inverted(inputs, mask, r)
            } else {
                inputs / (1.0 - r)
            }
        },
    },
];
