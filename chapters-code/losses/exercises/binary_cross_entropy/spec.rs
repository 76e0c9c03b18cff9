//! Cases and mistakes for the binary cross-entropy.

#[path = "solution.rs"]
mod solution;

use grading::{Answer, Draw, Entry, Exercise, Mistake, Tolerance};
use nalgebra::{DVector, dvector};

/// What an answer to this exercise looks like.
pub type BinaryCrossEntropy = fn(&DVector<f64>, &DVector<f64>) -> f64;

/// The probabilities and the labels of one case.
pub type Inputs = (DVector<f64>, DVector<f64>);

/// The exercise.
#[must_use]
pub fn exercise() -> Exercise<BinaryCrossEntropy, Inputs, f64> {
    Exercise {
        name: "binary_cross_entropy",
        page: "losses/binary_cross_entropy.html",
        hints: include_str!("hints.md"),
        tolerance: Tolerance::COMPUTED,
        cases,
        call: |binary_cross_entropy, (probabilities, labels)| {
            binary_cross_entropy(probabilities, labels)
        },
        show: |(probabilities, labels)| {
            format!(
                "probabilities = {}, labels = {}",
                probabilities.show(),
                labels.show()
            )
        },
        solution: solution::binary_cross_entropy,
        mistakes: MISTAKES,
    }
}

/// The exercise with an answer to grade.
#[must_use]
pub fn entry(answer: BinaryCrossEntropy) -> Entry {
    Entry::new(exercise(), answer)
}

/// The book's four samples, one sample of each label, then drawn ones.
fn cases() -> Vec<Inputs> {
    let mut cases = vec![
        (dvector![0.9, 0.2, 0.6, 0.4], dvector![1.0, 0.0, 1.0, 1.0]),
        (dvector![0.25], dvector![0.0]),
        (dvector![0.25], dvector![1.0]),
    ];
    let mut draw = Draw::new(507);
    for length in [2, 3, 5, 6] {
        let probabilities = DVector::from_fn(length, |_, _| draw.between(0.05, 0.95));
        let labels = DVector::from_fn(length, |_, _| draw.label());
        cases.push((probabilities, labels));
    }
    cases
}

/// The sums of y ln h and of (1 − y) ln(1 − h), each divided by N.
fn means(h: &DVector<f64>, y: &DVector<f64>) -> (f64, f64) {
    let ones = h.zip_map(y, |h, y| y * h.ln());
    let zeros = h.zip_map(y, |h, y| (1.0 - y) * (1.0 - h).ln());
    (ones.mean(), zeros.mean())
}

const MISTAKES: &[Mistake<BinaryCrossEntropy>] = &[
    Mistake {
        name: "bracket lost",
        says: "both terms stand in one bracket: the minus, the 1/N and the sum hold for the second one too.",
        function: |h, y| {
            let (ones, zeros) = means(h, y);
            -ones + zeros * h.len() as f64
        },
    },
    Mistake {
        name: "minus before the first term only",
        says: "the minus holds for both terms; as it is, a sample with label 0 lowers the loss when it is wrong.",
        function: |h, y| {
            let (ones, zeros) = means(h, y);
            -ones + zeros
        },
    },
    Mistake {
        name: "mean forgotten",
        says: "divide the sum by the number of samples.",
        function: |h, y| solution::binary_cross_entropy(h, y) * h.len() as f64,
    },
    Mistake {
        name: "minus forgotten",
        says: "the logarithm of a probability is negative, and a loss is not: a minus stands before the mean.",
        function: |h, y| -solution::binary_cross_entropy(h, y),
    },
    Mistake {
        name: "second term forgotten",
        says: "a sample with label 0 counts as well: its surprise is −ln(1 − h).",
        function: |h, y| -means(h, y).0,
    },
    Mistake {
        name: "h in both terms",
        says: "the probability of label 0 is 1 − h: that is what stands in the second logarithm.",
        function: |h, _| -h.map(f64::ln).mean(),
    },
    Mistake {
        name: "labels exchanged",
        says: "ln h belongs to label 1 and ln(1 − h) to label 0, since h is the probability of label 1.",
        function: |h, y| solution::binary_cross_entropy(&h.map(|h| 1.0 - h), y),
    },
    Mistake {
        name: "roles exchanged",
        says: "the logarithm is taken of the prediction h; the label y is the weight before it.",
        function: |h, y| {
            -h.zip_map(y, |h, y| h * y.ln() + (1.0 - h) * (1.0 - y).ln())
                .mean()
        },
    },
];
