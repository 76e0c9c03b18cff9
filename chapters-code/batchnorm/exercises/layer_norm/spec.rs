//! Cases and mistakes for layer normalisation.

#[path = "solution.rs"]
mod solution;

use grading::{Answer, Draw, Entry, Exercise, Mistake, Tolerance};
use nalgebra::{DMatrix, DVector, dmatrix, dvector};

/// What an answer to this exercise looks like.
pub type LayerNorm = fn(&DMatrix<f64>, &DVector<f64>, &DVector<f64>, f64) -> DMatrix<f64>;

/// X, γ, β and ε of one case.
pub type Inputs = (DMatrix<f64>, DVector<f64>, DVector<f64>, f64);

/// The exercise.
#[must_use]
pub fn exercise() -> Exercise<LayerNorm, Inputs, DMatrix<f64>> {
    Exercise {
        name: "layer_norm",
        page: "batchnorm/layer_norm.html",
        hints: include_str!("hints.md"),
        tolerance: Tolerance::COMPUTED,
        cases,
        call: |layer_norm, (x, gamma, beta, epsilon)| layer_norm(x, gamma, beta, *epsilon),
        show: |(x, gamma, beta, epsilon)| {
            let (x, gamma, beta) = (x.show(), gamma.show(), beta.show());
            format!("x = {x}, gamma = {gamma}, beta = {beta}, epsilon = {epsilon}")
        },
        solution: solution::layer_norm,
        mistakes: MISTAKES,
    }
}

/// The exercise with an answer to grade.
#[must_use]
pub fn entry(answer: LayerNorm) -> Entry {
    Entry::new(exercise(), answer)
}

/// The numbers of the book's batch as one sample, then drawn batches; one has as many features as samples.
fn cases() -> Vec<Inputs> {
    let book = (
        dmatrix![0.0; 2.0; 4.0; 6.0],
        dvector![2.0, 2.0, 2.0, 2.0],
        dvector![0.5, 0.5, 0.5, 0.5],
        4.0,
    );
    let mut cases = vec![book];
    let mut draw = Draw::new(911);
    for (features, samples) in [(2, 3), (3, 3), (4, 2), (5, 1)] {
        let (x, gamma) = (draw.matrix(features, samples), draw.vector(features));
        cases.push((x, gamma, draw.vector(features), draw.between(0.01, 0.5)));
    }
    cases
}

/// γ x̂ + β, where `normalised` makes x̂ from an entry and from the mean and variance of its sample.
fn by_sample(
    (x, gamma, beta): (&DMatrix<f64>, &DVector<f64>, &DVector<f64>),
    normalised: impl Fn(f64, f64, f64) -> f64,
) -> DMatrix<f64> {
    let (mean, variance) = (x.row_mean(), x.row_variance());
    DMatrix::from_fn(x.nrows(), x.ncols(), |feature, sample| {
        let entry = normalised(x[(feature, sample)], mean[sample], variance[sample]);
        gamma[feature] * entry + beta[feature]
    })
}

const MISTAKES: &[Mistake<LayerNorm>] = &[
    Mistake {
        name: "each feature over the samples",
        says: "that is batch normalisation; here mean and variance are taken along a column, over the features of one sample.",
        function: |x, gamma, beta, epsilon| {
            let (mean, variance) = (x.column_mean(), x.column_variance());
            DMatrix::from_fn(x.nrows(), x.ncols(), |feature, sample| {
                let root = (variance[feature] + epsilon).sqrt();
                gamma[feature] * (x[(feature, sample)] - mean[feature]) / root + beta[feature]
            })
        },
    },
    Mistake {
        name: "unbiased variance",
        says: "the squares are divided by the number of features, not by one less.",
        function: |x, gamma, beta, epsilon| {
            let n = x.nrows() as f64;
            by_sample((x, gamma, beta), |entry, mean, variance| {
                (entry - mean) / (variance * n / (n - 1.0) + epsilon).sqrt()
            })
        },
    },
    Mistake {
        name: "epsilon outside of the root",
        says: "ε is added to the variance, under the root.",
        function: |x, gamma, beta, epsilon| {
            by_sample((x, gamma, beta), |entry, mean, variance| {
                (entry - mean) / (variance.sqrt() + epsilon)
            })
        },
    },
    Mistake {
        name: "root forgotten",
        says: "divide by √(σ² + ε), not by σ² + ε.",
        function: |x, gamma, beta, epsilon| {
            by_sample((x, gamma, beta), |entry, mean, variance| {
                (entry - mean) / (variance + epsilon)
            })
        },
    },
    Mistake {
        name: "one mean for the whole batch",
        says: "each sample has a mean and a variance of its own; you took those of the whole matrix.",
        function: |x, gamma, beta, epsilon| {
            let (mean, root) = (x.mean(), (x.variance() + epsilon).sqrt());
            by_sample((x, gamma, beta), |entry, _, _| (entry - mean) / root)
        },
    },
    Mistake {
        name: "scale and shift forgotten",
        says: "that is x̂; multiply each row by its γ and add its β.",
        function: |x, gamma, beta, epsilon| {
            let (ones, zeros) = (gamma.map(|_| 1.0), beta.map(|_| 0.0));
            by_sample((x, &ones, &zeros), |entry, mean, variance| {
                (entry - mean) / (variance + epsilon).sqrt()
            })
        },
    },
];
