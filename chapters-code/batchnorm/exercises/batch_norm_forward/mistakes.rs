//! What goes wrong when a batch is normalised.

use super::BatchNormForward;
use grading::Mistake;
use nalgebra::{DMatrix, DVector};

/// γ (x − μ) / divisor + β, where the divisor is made from the biased variance and the number of samples.
fn divided(
    x: &DMatrix<f64>,
    gamma: &DVector<f64>,
    beta: &DVector<f64>,
    divisor: impl Fn(f64, f64) -> f64,
) -> DMatrix<f64> {
    let (mean, variance) = (x.column_mean(), x.column_variance());
    DMatrix::from_fn(x.nrows(), x.ncols(), |feature, sample| {
        let centred = x[(feature, sample)] - mean[feature];
        let divisor = divisor(variance[feature], x.ncols() as f64);
        gamma[feature] * centred / divisor + beta[feature]
    })
}

/// γ (x − μ) / √(σ² + ε) + β with a μ and a σ² for each entry.
fn with_statistics(
    x: &DMatrix<f64>,
    (gamma, beta, epsilon): (&DVector<f64>, &DVector<f64>, f64),
    statistics: impl Fn(usize, usize) -> (f64, f64),
) -> DMatrix<f64> {
    DMatrix::from_fn(x.nrows(), x.ncols(), |feature, sample| {
        let (mean, variance) = statistics(feature, sample);
        let normalised = (x[(feature, sample)] - mean) / (variance + epsilon).sqrt();
        gamma[feature] * normalised + beta[feature]
    })
}

pub const MISTAKES: &[Mistake<BatchNormForward>] = &[
    Mistake {
        name: "unbiased variance",
        says: "inside the batch the squares are divided by m; the division by m − 1 is for the running variance only.",
        function: |x, gamma, beta, epsilon| {
            divided(x, gamma, beta, |variance, m| {
                (variance * m / (m - 1.0) + epsilon).sqrt()
            })
        },
    },
    Mistake {
        name: "epsilon outside of the root",
        says: "ε is added to the variance, under the root, not to the deviation.",
        function: |x, gamma, beta, epsilon| {
            divided(x, gamma, beta, |variance, _| variance.sqrt() + epsilon)
        },
    },
    Mistake {
        name: "epsilon forgotten",
        says: "without ε the root is a little too small, and a feature that never varies is divided by 0.",
        function: |x, gamma, beta, _| divided(x, gamma, beta, |variance, _| variance.sqrt()),
    },
    Mistake {
        name: "root forgotten",
        says: "divide by √(σ² + ε), not by σ² + ε.",
        function: |x, gamma, beta, epsilon| {
            divided(x, gamma, beta, |variance, _| variance + epsilon)
        },
    },
    Mistake {
        name: "each sample over its features",
        says: "the mean and the variance of a feature are taken over the samples, so along a row; along a column it is layer normalisation.",
        function: |x, gamma, beta, epsilon| {
            let (mean, variance) = (x.row_mean(), x.row_variance());
            with_statistics(x, (gamma, beta, epsilon), |_, sample| {
                (mean[sample], variance[sample])
            })
        },
    },
    Mistake {
        name: "one mean for all features",
        says: "each feature has a mean and a variance of its own; you took those of the whole matrix.",
        function: |x, gamma, beta, epsilon| {
            let (mean, variance) = (x.mean(), x.variance());
            with_statistics(x, (gamma, beta, epsilon), |_, _| (mean, variance))
        },
    },
    Mistake {
        name: "shift before scale",
        says: "γ multiplies x̂ alone, and β is added to the product: γ x̂ + β, not γ (x̂ + β).",
        function: |x, gamma, beta, epsilon| {
            let shifted = gamma.component_mul(beta);
            divided(x, gamma, &shifted, |variance, _| {
                (variance + epsilon).sqrt()
            })
        },
    },
    Mistake {
        name: "scale and shift forgotten",
        says: "that is x̂; the layer's answer is γ x̂ + β.",
        function: |x, gamma, beta, epsilon| {
            let (ones, zeros) = (gamma.map(|_| 1.0), beta.map(|_| 0.0));
            divided(x, &ones, &zeros, |variance, _| (variance + epsilon).sqrt())
        },
    },
];
