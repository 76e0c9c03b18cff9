//! What goes wrong when a trained layer is asked.

use super::RunningAverage;
use grading::Mistake;
use nalgebra::{DMatrix, DVector};

/// One batch's mean, biased and unbiased variance.
fn statistics(batch: &DMatrix<f64>) -> (DVector<f64>, [DVector<f64>; 2]) {
    let m = batch.ncols() as f64;
    let biased = batch.column_variance();
    let unbiased = &biased * (m / (m - 1.0));
    (batch.column_mean(), [biased, unbiased])
}

/// The running values after all batches; `which` is 0 for the biased variance and 1 for the unbiased one.
fn gathered(
    batches: &[DMatrix<f64>],
    momentum: f64,
    start: f64,
    which: usize,
) -> (DVector<f64>, DVector<f64>) {
    let features = batches[0].nrows();
    let mut mean = DVector::zeros(features);
    let mut variance = DVector::from_element(features, start);
    for batch in batches {
        let (of_batch, variances) = statistics(batch);
        mean = (1.0 - momentum) * mean + momentum * of_batch;
        variance = (1.0 - momentum) * variance + momentum * &variances[which];
    }
    (mean, variance)
}

fn normalised(
    x: &DMatrix<f64>,
    (mean, variance): (DVector<f64>, DVector<f64>),
    epsilon: f64,
) -> DMatrix<f64> {
    DMatrix::from_fn(x.nrows(), x.ncols(), |feature, sample| {
        (x[(feature, sample)] - mean[feature]) / (variance[feature] + epsilon).sqrt()
    })
}

pub const MISTAKES: &[Mistake<RunningAverage>] = &[
    Mistake {
        name: "still in training",
        says: "you normalised the new samples with their own mean and variance; at test time the running values count, or one sample's answer depends on its neighbours.",
        function: |_, _, x, epsilon| normalised(x, (x.column_mean(), x.column_variance()), epsilon),
    },
    Mistake {
        name: "biased running variance",
        says: "the variance that is remembered is divided by m − 1, unlike the one that a batch is normalised with.",
        function: |batches, momentum, x, epsilon| {
            normalised(x, gathered(batches, momentum, 1.0, 0), epsilon)
        },
    },
    Mistake {
        name: "momentum of the past",
        says: "here momentum is the share of the new batch; you kept that share of the past instead.",
        function: |batches, momentum, x, epsilon| {
            normalised(x, gathered(batches, 1.0 - momentum, 1.0, 1), epsilon)
        },
    },
    Mistake {
        name: "variance starts at 0",
        says: "the running variance begins at 1, so that an untrained layer leaves its input nearly as it is.",
        function: |batches, momentum, x, epsilon| {
            normalised(x, gathered(batches, momentum, 0.0, 1), epsilon)
        },
    },
    Mistake {
        name: "last batch only",
        says: "the last batch alone is a matter of chance; move the running values a little with every batch.",
        function: |batches, _, x, epsilon| {
            let last = batches.last().expect("every case has a batch");
            let (mean, [_, unbiased]) = statistics(last);
            normalised(x, (mean, unbiased), epsilon)
        },
    },
    Mistake {
        name: "all batches alike",
        says: "that is the plain mean over the batches; a running value forgets old batches step by step, since the layers before it keep changing.",
        function: |batches, _, x, epsilon| {
            let (features, count) = (x.nrows(), batches.len() as f64);
            let (mut mean, mut variance) = (DVector::zeros(features), DVector::zeros(features));
            for batch in batches {
                let (of_batch, [_, unbiased]) = statistics(batch);
                mean += of_batch / count;
                variance += unbiased / count;
            }
            normalised(x, (mean, variance), epsilon)
        },
    },
    Mistake {
        name: "epsilon forgotten",
        says: "the root is √(variance + ε) at test time as well.",
        function: |batches, momentum, x, _| normalised(x, gathered(batches, momentum, 1.0, 1), 0.0),
    },
    Mistake {
        name: "root forgotten",
        says: "divide by the root of the running variance plus ε.",
        function: |batches, momentum, x, epsilon| {
            let (mean, variance) = gathered(batches, momentum, 1.0, 1);
            let squared = variance.map(|entry| (entry + epsilon).powi(2));
            normalised(x, (mean, squared), 0.0)
        },
    },
];
