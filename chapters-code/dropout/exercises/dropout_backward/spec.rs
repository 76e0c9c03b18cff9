//! Cases and mistakes for the way back through dropout.

#[path = "solution.rs"]
mod solution;

use grading::{Answer, Draw, Entry, Exercise, Mistake, Tolerance};
use nalgebra::{DMatrix, dmatrix};

/// What an answer to this exercise looks like.
pub type DropoutBackward = fn(&DMatrix<f64>, &DMatrix<f64>, f64) -> DMatrix<f64>;

/// G, M and r of one case.
pub type Inputs = (DMatrix<f64>, DMatrix<f64>, f64);

/// The exercise.
#[must_use]
pub fn exercise() -> Exercise<DropoutBackward, Inputs, DMatrix<f64>> {
    Exercise {
        name: "dropout_backward",
        page: "dropout/layer.html",
        hints: include_str!("hints.md"),
        tolerance: Tolerance::COMPUTED,
        cases,
        call: |dropout_backward, (gradient, mask, r)| dropout_backward(gradient, mask, *r),
        show: |(gradient, mask, r)| {
            let (gradient, mask, r) = (gradient.show(), mask.show(), r.show());
            format!("gradient = {gradient}, mask = {mask}, r = {r}")
        },
        solution: solution::dropout_backward,
        mistakes: MISTAKES,
    }
}

/// The exercise with an answer to grade.
#[must_use]
pub fn entry(answer: DropoutBackward) -> Entry {
    Entry::new(exercise(), answer)
}

/// The mask of the book on one sample, two samples with different masks, then drawn batches.
fn cases() -> Vec<Inputs> {
    let book = DMatrix::from_column_slice(8, 1, &[1.0, 0.0, 1.0, 1.0, 0.0, 1.0, 0.0, 1.0]);
    let counted = DMatrix::from_fn(8, 1, |unit, _| unit as f64 + 1.0);
    let mut cases = vec![
        (counted, book, 0.5),
        (
            dmatrix![1.0, -2.0; 3.0, 0.5],
            dmatrix![1.0, 0.0; 0.0, 1.0],
            0.2,
        ),
    ];
    let mut draw = Draw::new(144);
    for (units, samples) in [(1, 3), (2, 2), (3, 4), (4, 2), (5, 1)] {
        let gradient = draw.matrix(units, samples);
        let mask = DMatrix::from_fn(units, samples, |_, _| draw.label());
        cases.push((gradient, mask, draw.between(0.1, 0.8)));
    }
    cases
}

const MISTAKES: &[Mistake<DropoutBackward>] = &[
    Mistake {
        name: "gradient passed on",
        says: "a dropped entry had no influence on the loss, so its derivative is 0: multiply by the mask.",
        function: |gradient, _, _| gradient.clone(),
    },
    Mistake {
        name: "scaling forgotten",
        says: "the forward pass divided by 1 − r, and so does the way back.",
        function: |gradient, mask, _| gradient.component_mul(mask),
    },
    Mistake {
        name: "scaled the other way",
        says: "the slope of x / (1 − r) is 1 / (1 − r): divide on the way back too, don't undo the scaling.",
        function: |gradient, mask, r| gradient.component_mul(mask) * (1.0 - r),
    },
    Mistake {
        name: "divided by the ratio",
        says: "r is the share that was dropped; the kept entries were divided by 1 − r.",
        function: |gradient, mask, r| gradient.component_mul(mask) / r,
    },
    Mistake {
        name: "gradient for the dropped",
        says: "the gradient flows through the entries that were kept, whose mark is 1.",
        function: |gradient, mask, r| gradient.component_mul(&mask.map(|m| 1.0 - m)) / (1.0 - r),
    },
    Mistake {
        name: "one mask for all samples",
        says: "each sample had a mask of its own: its column. You used the first one for all.",
        function: |gradient, mask, r| {
            let first = DMatrix::from_fn(mask.nrows(), mask.ncols(), |unit, _| mask[(unit, 0)]);
            gradient.component_mul(&first) / (1.0 - r)
        },
    },
    Mistake {
        name: "scaled by the share of this mask",
        says: "divide by 1 − r, the share that is kept on average, not by the share that this mask happens to keep.",
        function: |gradient, mask, _| gradient.component_mul(mask) / mask.mean().max(0.01),
    },
    Mistake {
        name: "divided by the samples",
        says: "the 1/N of a mean loss is in the gradient that came in; dropout itself takes no mean.",
        function: |gradient, mask, r| {
            gradient.component_mul(mask) / (1.0 - r) / gradient.ncols() as f64
        },
    },
];
