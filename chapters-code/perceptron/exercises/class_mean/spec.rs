//! Cases and mistakes for the mean of a class.

#[path = "solution.rs"]
mod solution;

use grading::{Answer, Draw, Entry, Exercise, Mistake, Tolerance};
use nalgebra::{DVector, dvector};

/// What an answer to this exercise looks like.
pub type ClassMean = fn(&[DVector<f64>]) -> DVector<f64>;

/// The exercise.
#[must_use]
pub fn exercise() -> Exercise<ClassMean, Vec<DVector<f64>>, DVector<f64>> {
    Exercise {
        name: "class_mean",
        page: "perceptron/nearest_mean.html",
        hints: include_str!("hints.md"),
        tolerance: Tolerance::COMPUTED,
        cases,
        call: |class_mean, samples| class_mean(samples),
        show: |samples| format!("samples = {}", samples.show()),
        solution: solution::class_mean,
        mistakes: MISTAKES,
    }
}

/// The exercise with an answer to grade.
#[must_use]
pub fn entry(answer: ClassMean) -> Entry {
    Entry::new(exercise(), answer)
}

/// Petals of the first three setosa flowers, then samples of other counts and lengths, a single one included.
fn cases() -> Vec<Vec<DVector<f64>>> {
    let petals = vec![dvector![1.4, 0.2], dvector![1.4, 0.2], dvector![1.3, 0.2]];
    let mut draw = Draw::new(1);
    let mut cases = vec![petals];
    for (count, length) in [(2, 2), (1, 3), (5, 3), (4, 1), (7, 4)] {
        cases.push((0..count).map(|_| draw.vector(length)).collect());
    }
    cases
}

const MISTAKES: &[Mistake<ClassMean>] = &[
    Mistake {
        name: "not divided",
        says: "this is the sum of the samples; divide it by how many there are.",
        function: |samples| samples.iter().sum(),
    },
    Mistake {
        name: "divided by the length of a sample",
        says: "N counts the samples, not the entries of one sample: divide by samples.len().",
        function: |samples| samples.iter().sum::<DVector<f64>>() / samples[0].len() as f64,
    },
    Mistake {
        name: "divided by N − 1",
        says: "N − 1 belongs to the unbiased variance; a mean is divided by N.",
        function: |samples| samples.iter().sum::<DVector<f64>>() / (samples.len() as f64 - 1.0),
    },
    Mistake {
        name: "first sample left out",
        says: "the sum begins with the second sample; index 0 belongs to it too.",
        function: |samples| {
            let zeros = DVector::zeros(samples[0].len());
            let sum = samples[1..].iter().fold(zeros, |sum, sample| sum + sample);
            sum / samples.len() as f64
        },
    },
    Mistake {
        name: "mean of each sample",
        says: "you averaged the entries of each sample; average each entry over the samples instead.",
        function: |samples| DVector::from_iterator(samples.len(), samples.iter().map(|x| x.mean())),
    },
    Mistake {
        name: "midpoint of the extremes",
        says: "half-way between the smallest and the largest value is not the mean: every sample counts.",
        function: |samples| {
            let (first, rest) = (&samples[0], &samples[1..]);
            let low = rest.iter().fold(first.clone(), |low, x| low.inf(x));
            let high = rest.iter().fold(first.clone(), |high, x| high.sup(x));
            (low + high) / 2.0
        },
    },
];
