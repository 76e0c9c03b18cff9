//! The claims of the page "Making it fast" about products: which way of writing them is quick.
//!
//! Criterion prints "elements" a second; they are operations, two for each multiplication with its addition.

use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use fast_training::{
    in_place::transposed,
    kernels::{Coefficients, Combination, Finish, InnerProducts, padded},
};
use nalgebra::{DMatrix, RealField};
use pulp::Arch;
use std::{hint::black_box, time::Duration};

/// Units, inputs and samples of the products in the compared networks.
const SHAPES: [(usize, usize, usize); 3] = [(50, 784, 100), (256, 784, 128), (128, 256, 128)];

fn matrix<T: RealField>(rows: usize, columns: usize) -> DMatrix<T> {
    DMatrix::from_fn(rows, columns, |row, column| {
        nalgebra::convert(((7 * row + 3 * column) % 11) as f64 / 11.0 - 0.5)
    })
}

fn of_nalgebra<T: RealField + Copy>(criterion: &mut Criterion, bits: &str) {
    let mut group = criterion.benchmark_group(format!("nalgebra, {bits}"));
    group
        .measurement_time(Duration::from_secs(1))
        .warm_up_time(Duration::from_millis(300))
        .sample_size(10);
    for (units, inputs, samples) in SHAPES {
        let name = format!("{units}x{inputs}x{samples}");
        group.throughput(Throughput::Elements(2 * (units * inputs * samples) as u64));
        let (w, x, g) = (
            matrix::<T>(units, inputs),
            matrix::<T>(inputs, samples),
            matrix::<T>(units, samples),
        );
        let (mut z, mut back) = (matrix::<T>(units, samples), matrix::<T>(inputs, samples));
        let (one, zero) = (T::one(), T::zero());
        group.bench_function(
            BenchmarkId::new("W X into a new matrix", &name),
            |bencher| {
                bencher.iter(|| black_box(&w) * black_box(&x));
            },
        );
        group.bench_function(
            BenchmarkId::new("W X by gemm into a buffer", &name),
            |bencher| {
                bencher.iter(|| z.gemm(one, black_box(&w), black_box(&x), zero));
            },
        );
        group.bench_function(
            BenchmarkId::new("transposed W times G by tr_mul", &name),
            |bencher| {
                bencher.iter(|| back.gemm_tr(one, black_box(&w), black_box(&g), zero));
            },
        );
        group.bench_function(
            BenchmarkId::new("transposed W times G by a view", &name),
            |bencher| {
                bencher.iter(|| back.gemm(one, &transposed(black_box(&w)), black_box(&g), zero));
            },
        );
    }
    group.finish();
}

fn of_rows(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("rows without packing, 32 bits");
    group
        .measurement_time(Duration::from_secs(1))
        .warm_up_time(Duration::from_millis(300))
        .sample_size(10);
    for (units, inputs, samples) in SHAPES {
        let name = format!("{units}x{inputs}x{samples}");
        group.throughput(Throughput::Elements(2 * (units * inputs * samples) as u64));
        let (stride, out_stride) = (padded(inputs), padded(samples));
        let (weights, rows) = (
            vec![0.5_f32; units * stride],
            vec![0.25_f32; samples * stride],
        );
        let coefficients = vec![0.125_f32; units * out_stride];
        let (mut z, mut gradient) = (
            vec![0.0_f32; units * out_stride],
            vec![0.0_f32; units * stride],
        );
        group.bench_function(
            BenchmarkId::new("W X by inner products", &name),
            |bencher| {
                bencher.iter(|| {
                    Arch::new().dispatch(InnerProducts {
                        weights: black_box(&weights),
                        inputs: black_box(&rows),
                        stride,
                        out: &mut z,
                        out_stride,
                    });
                });
            },
        );
        group.bench_function(
            BenchmarkId::new("G times transposed X by combinations", &name),
            |bencher| {
                bencher.iter(|| {
                    Arch::new().dispatch(Combination {
                        coefficients: Coefficients::ByRow(black_box(&coefficients), out_stride),
                        count: samples,
                        rows: black_box(&rows),
                        stride,
                        out: &mut gradient,
                        finish: Finish::Replace,
                    });
                });
            },
        );
    }
    group.finish();
}

fn all(criterion: &mut Criterion) {
    of_nalgebra::<f64>(criterion, "64 bits");
    of_nalgebra::<f32>(criterion, "32 bits");
    of_rows(criterion);
}

criterion_group!(products, all);
criterion_main!(products);
