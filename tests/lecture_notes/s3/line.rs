//! S3-07: a line through the origin, fitted by gradient descent; W-7b has its numbers.

use crate::{
    assert_close, assert_slope,
    entries::{assert_all_close, assert_all_digits},
};
use gradients::line_fit::{curvature, fit, inputs, loss, slope, wanted};
use nalgebra::DVector;

/// 14/3 · (w − 2)².
#[test]
fn s3_07_9_the_loss_curve_is_the_worked_parabola() {
    let curve = |w: f64| loss(w, &inputs(), &wanted());
    let worked = [56.0 / 3.0, 10.5, 14.0 / 3.0, 7.0 / 6.0, 0.0, 7.0 / 6.0];
    let computed = [0.0, 0.5, 1.0, 1.5, 2.0, 2.5].map(curve);
    assert_all_close(&computed, &worked);
    for w in [-1.25, 0.75, 3.5] {
        assert_close(curve(w), 14.0 / 3.0 * (w - 2.0) * (w - 2.0));
    }
}

/// With ŷ = wx put in, sample by sample.
#[test]
fn s3_07_12_the_line_is_put_into_the_error() {
    for w in [-0.5, 1.25] {
        let (x, y) = ([2.0, -1.0, 0.5], [1.0, 3.0, -2.0]);
        let by_hand = (0..3).map(|i| (w * x[i] - y[i]) * (w * x[i] - y[i]));
        let by_hand = by_hand.sum::<f64>() / 3.0;
        let [x, y] = [x, y].map(|numbers| DVector::from_row_slice(&numbers));
        assert_close(loss(w, &x, &y), by_hand);
    }
}

/// Σx²/N · w² − 2Σxy/N · w + Σy²/N: 14/3, 56/3 and 56/3 here.
#[test]
fn s3_07_13_expanded_the_error_is_quadratic_in_w() {
    for w in [-1.0, 0.25, 3.0] {
        let expanded = 14.0 / 3.0 * w * w - 56.0 / 3.0 * w + 56.0 / 3.0;
        assert_close(loss(w, &inputs(), &wanted()), expanded);
    }
    assert_close(curvature(&inputs()), 28.0 / 3.0);
}

#[test]
fn s3_07_14_the_way_down_is_against_the_slope() {
    for w in [-1.0, 0.5, 3.5] {
        let here = slope(w, &inputs(), &wanted());
        assert_close(here, 28.0 / 3.0 * (w - 2.0));
        assert_slope(here, |w| loss(w, &inputs(), &wanted()), w);
        let moved = loss(w - 0.01 * here, &inputs(), &wanted());
        assert!(moved < loss(w, &inputs(), &wanted()));
    }
}

/// The first six weights for each learning rate, which this note calls λ.
const WORKED: [(f64, [f64; 6]); 5] = [
    (
        0.01,
        [
            0.186666666667,
            0.355911111111,
            0.509359407407,
            0.648485862716,
            0.774627182196,
            0.888995311858,
        ],
    ),
    (
        0.1,
        [
            1.86666666667,
            1.99111111111,
            1.99940740741,
            1.99996049383,
            1.99999736626,
            1.99999982442,
        ],
    ),
    (
        0.2,
        [
            3.73333333333,
            0.497777777778,
            3.30192592593,
            0.871664197531,
            2.97789102881,
            1.1524944417,
        ],
    ),
    (3.0 / 14.0, [4.0, 0.0, 4.0, 0.0, 4.0, 0.0]),
    (
        0.22,
        [
            4.10666666667,
            -0.219022222222,
            4.33737007407,
            -0.462029811358,
            4.59333806796,
            -0.731649431589,
        ],
    ),
];

#[test]
fn s3_07_15_the_learning_rate_lambda_decides_between_slow_fast_and_nothing() {
    for (rate, weights) in WORKED {
        let computed = fit(0.0, &inputs(), &wanted(), rate, 6);
        assert_all_digits(&computed[1..], &weights);
    }
}

/// w ← w − λ · 28/3 · (w − 2): what is missing to 2 is multiplied by 1 − 28λ/3 in each step.
#[test]
fn s3_07_16_training_is_the_step_again_and_again() {
    for (rate, steps) in [(0.01, 40), (0.15, 25)] {
        let path = fit(5.0, &inputs(), &wanted(), rate, steps);
        assert_eq!(path.len(), steps + 1);
        let mut missing = 3.0;
        for w in path {
            assert_close(w, 2.0 + missing);
            missing *= 1.0 - 28.0 * rate / 3.0;
        }
    }
}
