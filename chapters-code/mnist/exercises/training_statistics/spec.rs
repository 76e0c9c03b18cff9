//! Cases and mistakes for normalising new samples.

#[path = "solution.rs"]
mod solution;

use grading::{Answer, Draw, Entry, Exercise, Mistake, Tolerance};
use nalgebra::{DMatrix, DVector, dmatrix};

/// What an answer to this exercise looks like.
pub type TrainingStatistics = fn(&DMatrix<f64>, &DMatrix<f64>, f64) -> DMatrix<f64>;

/// Training samples, new samples and ε.
pub type Inputs = (DMatrix<f64>, DMatrix<f64>, f64);

/// The exercise.
#[must_use]
pub fn exercise() -> Exercise<TrainingStatistics, Inputs, DMatrix<f64>> {
    Exercise {
        name: "training_statistics",
        page: "mnist/batchnorm.html",
        hints: include_str!("hints.md"),
        tolerance: Tolerance::COMPUTED,
        cases,
        call: |normalise, (training, new, epsilon)| normalise(training, new, *epsilon),
        show: |(training, new, epsilon)| {
            let (training, new) = (training.show(), new.show());
            format!(
                "training = {training}, new = {new}, epsilon = {}",
                epsilon.show()
            )
        },
        solution: solution::training_statistics,
        mistakes: MISTAKES,
    }
}

/// The exercise with an answer to grade.
#[must_use]
pub fn entry(answer: TrainingStatistics) -> Entry {
    Entry::new(exercise(), answer)
}

/// The samples of the task, a feature that never varies, then drawn samples, a single new one among them.
fn cases() -> Vec<Inputs> {
    let mut cases = vec![
        (dmatrix![1.0, 3.0], dmatrix![5.0, 1.0], 0.0),
        (
            dmatrix![2.0, 2.0, 2.0; 0.0, 1.0, 5.0],
            dmatrix![3.0, 2.0; 1.0, 4.0],
            0.25,
        ),
    ];
    let mut draw = Draw::new(213);
    for (features, seen, new) in [(1, 4, 1), (2, 3, 4), (3, 5, 2)] {
        let training = draw.matrix(features, seen);
        cases.push((training, draw.matrix(features, new), draw.between(0.1, 0.5)));
    }
    cases
}

fn normalised(
    new: &DMatrix<f64>,
    (mean, variance): (&DVector<f64>, &DVector<f64>),
    divisor: impl Fn(f64) -> f64,
) -> DMatrix<f64> {
    DMatrix::from_fn(new.nrows(), new.ncols(), |row, column| {
        (new[(row, column)] - mean[row]) / divisor(variance[row])
    })
}

fn by_statistics_of(samples: &DMatrix<f64>, new: &DMatrix<f64>, epsilon: f64) -> DMatrix<f64> {
    let (mean, variance) = (samples.column_mean(), samples.column_variance());
    normalised(new, (&mean, &variance), |variance| {
        (variance + epsilon).sqrt()
    })
}

/// The columns of both, side by side.
fn together(training: &DMatrix<f64>, new: &DMatrix<f64>) -> DMatrix<f64> {
    DMatrix::from_fn(
        training.nrows(),
        training.ncols() + new.ncols(),
        |row, column| {
            if column < training.ncols() {
                training[(row, column)]
            } else {
                new[(row, column - training.ncols())]
            }
        },
    )
}

const MISTAKES: &[Mistake<TrainingStatistics>] = &[
    Mistake {
        name: "batch statistics in evaluation",
        says: "the mean and the variance of the new samples make each answer depend on its neighbours, \
               and a single sample always becomes 0: use those of the training samples.",
        function: |_, new, epsilon| by_statistics_of(new, new, epsilon),
    },
    Mistake {
        name: "all samples together",
        says: "the new samples must not take part in the mean and the variance: what measures may not decide.",
        function: |training, new, epsilon| by_statistics_of(&together(training, new), new, epsilon),
    },
    Mistake {
        name: "mean of the new samples",
        says: "the mean has to be that of the training samples as well, not only the variance.",
        function: |training, new, epsilon| {
            let (mean, variance) = (new.column_mean(), training.column_variance());
            normalised(new, (&mean, &variance), |variance| {
                (variance + epsilon).sqrt()
            })
        },
    },
    Mistake {
        name: "epsilon left out",
        says: "a feature that never varies has the variance 0: add ε before the root.",
        function: |training, new, _| by_statistics_of(training, new, 0.0),
    },
    Mistake {
        name: "epsilon outside the root",
        says: "ε is added to the variance, under the root.",
        function: |training, new, epsilon| {
            let (mean, variance) = (training.column_mean(), training.column_variance());
            normalised(new, (&mean, &variance), |variance| {
                variance.sqrt() + epsilon
            })
        },
    },
    Mistake {
        name: "root forgotten",
        says: "divide by the standard deviation, the root of the variance, not by the variance.",
        function: |training, new, epsilon| {
            let (mean, variance) = (training.column_mean(), training.column_variance());
            normalised(new, (&mean, &variance), |variance| variance + epsilon)
        },
    },
    Mistake {
        name: "divided by N − 1",
        says: "the variance here is the mean of the squared distances: divide by N.",
        function: |training, new, epsilon| {
            let count = training.ncols() as f64;
            let variance = training.column_variance() * (count / (count - 1.0));
            let mean = training.column_mean();
            normalised(new, (&mean, &variance), |variance| {
                (variance + epsilon).sqrt()
            })
        },
    },
];
