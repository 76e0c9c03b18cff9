//! What a loss costs with its gradient, for ten classes and batches of 128: next to nothing beside the products.

use criterion::{Criterion, criterion_group, criterion_main};
use losses::{AbsoluteError, SoftmaxWithLoss, SquaredError};
use nalgebra::{DMatrix, DVector};
use std::{hint::black_box, time::Duration};

fn with_gradients(criterion: &mut Criterion) {
    let logits = DMatrix::from_fn(10, 128, |class, sample| {
        ((3 * class + 5 * sample) % 7) as f64 - 3.0
    });
    let targets = DMatrix::from_fn(10, 128, |class, sample| {
        f64::from(u8::from(sample % 10 == class))
    });
    let mut group = criterion.benchmark_group("losses, with their gradients");
    group
        .measurement_time(Duration::from_secs(1))
        .warm_up_time(Duration::from_millis(300))
        .sample_size(20);
    let mut softmax = SoftmaxWithLoss::default();
    group.bench_function("softmax with cross-entropy", |bencher| {
        bencher.iter(|| {
            softmax.forward(black_box(&logits), black_box(&targets));
            softmax.backward()
        });
    });
    let [predictions, wanted] =
        [&logits, &targets].map(|all| DVector::from_column_slice(all.as_slice()));
    group.bench_function("mean squared error", |bencher| {
        bencher.iter(|| squared(black_box(&predictions), black_box(&wanted)));
    });
    group.bench_function("mean absolute error", |bencher| {
        bencher.iter(|| absolute(black_box(&predictions), black_box(&wanted)));
    });
    group.finish();
}

fn squared(predictions: &DVector<f64>, wanted: &DVector<f64>) -> (f64, DVector<f64>) {
    let error = SquaredError::Mean;
    (
        error.value(predictions, wanted),
        error.gradient(predictions, wanted),
    )
}

fn absolute(predictions: &DVector<f64>, wanted: &DVector<f64>) -> (f64, DVector<f64>) {
    let error = AbsoluteError::Mean;
    (
        error.value(predictions, wanted),
        error.gradient(predictions, wanted),
    )
}

criterion_group!(losses_bench, with_gradients);
criterion_main!(losses_bench);
