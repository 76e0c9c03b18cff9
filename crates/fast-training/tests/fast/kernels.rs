//! The loops on rows compute what their formulas say, whatever the number of rows.

use fast_training::Curve;
use fast_training::kernels::{
    Coefficients, Combination, Finish, InnerProducts, activate, exponential, padded,
};
use nalgebra::DMatrix;
use pulp::Arch;
use rand::{RngExt, SeedableRng};
use rand_chacha::ChaCha8Rng;

/// A matrix, and its rows padded with zeros.
fn matrix(rows: usize, columns: usize, seed: u64) -> (DMatrix<f32>, Vec<f32>) {
    let mut random = ChaCha8Rng::seed_from_u64(seed);
    let matrix = DMatrix::from_fn(rows, columns, |_, _| random.random_range(-1.0..1.0));
    let stride = padded(columns);
    let mut numbers = vec![0.0; rows * stride];
    for row in 0..rows {
        for column in 0..columns {
            numbers[row * stride + column] = matrix[(row, column)];
        }
    }
    (matrix, numbers)
}

fn assert_same(expected: &DMatrix<f32>, found: &[f32], stride: usize) {
    for row in 0..expected.nrows() {
        for column in 0..expected.ncols() {
            let (expected, found) = (expected[(row, column)], found[row * stride + column]);
            let error = (expected - found).abs();
            assert!(
                error < 1e-5 * expected.abs().max(1.0),
                "at ({row}, {column}): {found}, not {expected}"
            );
        }
    }
}

#[test]
fn inner_products_are_a_times_b_transposed() {
    for units in [1, 2, 3, 8] {
        for samples in [1, 2, 3, 4, 5, 6, 14] {
            let (a, weights) = matrix(units, 35, 1);
            let (b, inputs) = matrix(samples, 35, 2);
            let out_stride = padded(samples);
            let mut out = vec![0.0; units * out_stride];
            let (stride, out_) = (padded(35), &mut out);
            Arch::new().dispatch(InnerProducts {
                weights: &weights,
                inputs: &inputs,
                stride,
                out: out_,
                out_stride,
            });
            assert_same(&(a * b.transpose()), &out, out_stride);
        }
    }
}

#[test]
fn combinations_are_c_times_rows_with_c_in_either_order() {
    for results in [1, 2, 3, 4, 5, 6, 13] {
        let (c, by_row) = matrix(results, 9, 3);
        let (_, by_column) = {
            let transposed = c.transpose();
            let stride = padded(results);
            let mut numbers = vec![0.0; 9 * stride];
            (0..9).for_each(|j| {
                (0..results).for_each(|i| numbers[j * stride + i] = transposed[(j, i)])
            });
            (stride, numbers)
        };
        let (b, rows) = matrix(9, 40, 4);
        let stride = padded(40);
        for coefficients in [
            Coefficients::ByRow(&by_row, padded(9)),
            Coefficients::ByColumn(&by_column, padded(results), 0),
        ] {
            let mut out = vec![7.0; results * stride];
            for (finish, factor) in [(Finish::Replace, 1.0), (Finish::Add(-0.5), 0.5)] {
                let (rows, out) = (&rows, &mut out);
                Arch::new().dispatch(Combination {
                    coefficients,
                    count: 9,
                    rows,
                    stride,
                    out,
                    finish,
                });
                assert_same(&(&c * &b * factor), out, stride);
            }
        }
    }
}

#[test]
fn the_exponential_is_right_to_the_last_digits_and_finite_everywhere() {
    let mut worst: f64 = 0.0;
    for step in -8_700..=8_700 {
        let x = 0.01 * step as f32;
        let exact = f64::from(x).exp();
        worst = worst.max((f64::from(exponential(x)) / exact - 1.0).abs());
    }
    assert!(worst < 2.5e-7, "it is off by {worst:.1e} of its value");
    for x in [
        f32::MAX,
        f32::INFINITY,
        f32::MIN,
        f32::NEG_INFINITY,
        1e10,
        -1e10,
    ] {
        assert!(
            exponential(x).is_finite() && exponential(x) > 0.0,
            "e^{x} is {}",
            exponential(x)
        );
    }
}

#[test]
fn curves_and_their_slopes_are_those_of_the_chapter() {
    for curve in [Curve::Relu, Curve::Sigmoid, Curve::Tanh] {
        let z: Vec<f32> = (-40..=40).map(|step| 0.5 * step as f32).collect();
        let (mut values, mut slopes) = (z.clone(), vec![9.0; z.len()]);
        activate(curve, &mut values, &mut slopes);
        let activation = activations::Activation::from(curve);
        for ((z, value), slope) in z.iter().zip(values).zip(slopes) {
            let z = f64::from(*z);
            let errors = [
                f64::from(value) - activation.value(z),
                f64::from(slope) - activation.derivative(z),
            ];
            assert!(
                errors.iter().all(|error| error.abs() < 3e-7),
                "{curve:?} at {z}: off by {errors:?}"
            );
        }
    }
}
