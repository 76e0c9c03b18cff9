//! S3-03: why there is a loss, and which.

use crate::{assert_close, assert_printed, assert_slope, entries::assert_all_close};
use losses::{
    SoftmaxWithLoss, SquaredError,
    accuracy::accuracy,
    cross_entropy::{
        cross_entropy, cross_entropy_of_class, guarded_cross_entropy, mean_cross_entropy,
        mean_cross_entropy_of_classes, one_hot,
    },
    minibatch::{draw_batch, mean_of},
};
use nalgebra::{DMatrix, DVector, dvector};
use rand::SeedableRng;
use rand_chacha::ChaCha8Rng;

/// The answers A, B and C of W-6, with their classes.
fn answers() -> [(DVector<f64>, usize); 3] {
    [
        (dvector![0.05, 0.1, 0.7, 0.1, 0.05], 2),
        (dvector![0.05, 0.7, 0.1, 0.1, 0.05], 2),
        (dvector![0.5, 0.2, 0.1, 0.1, 0.1], 0),
    ]
}

#[test]
fn s3_03_5_the_sum_of_squares_is_half_of_the_summed_squares() {
    let worked = ["0.057500000000", "0.657500000000"];
    for ((answer, class), worked) in answers().iter().zip(worked) {
        let target = one_hot(*class, 5);
        let loss = SquaredError::HalfSum;
        assert_printed(loss.value(answer, &target), worked);
        for k in 0..5 {
            let squares = |entry: f64| {
                let others = (0..5).filter(|&other| other != k);
                let others = others.map(|other| (answer[other] - target[other]).powi(2));
                0.5 * (others.sum::<f64>() + (entry - target[k]).powi(2))
            };
            assert_slope(loss.gradient(answer, &target)[k], squares, answer[k]);
        }
    }
}

#[test]
fn s3_03_6_cross_entropy_is_minus_the_logarithm_at_the_right_class() {
    let worked = ["0.356674943939", "2.302585092994", "0.693147180560"];
    for ((answer, class), worked) in answers().iter().zip(worked) {
        let target = one_hot(*class, 5);
        assert_printed(cross_entropy(answer, &target), worked);
        assert_printed(cross_entropy_of_class(answer, *class), worked);
    }
    // The guard that some books add: a trifle for a share that is there, and an end for one that is not.
    let guarded = |share: f64| guarded_cross_entropy(&dvector![share, 1.0 - share], &one_hot(0, 2));
    assert_printed(guarded(0.7), "0.356674801082");
    assert_printed(guarded(0.1), "2.302584092995");
    assert_printed(guarded(0.0), "16.118095650958");
}

/// The mean over all choices of two samples, and over all of three, is the mean over all samples.
#[test]
fn s3_03_7_minibatches_are_right_on_average() {
    let losses = dvector![0.5, 2.0, -1.0, 4.5];
    let mut pairs = Vec::new();
    for first in 0..4 {
        let others = (0..4).filter(|&other| other > first);
        pairs.extend(others.map(|second| mean_of(&losses, &[first, second])));
    }
    assert_all_close(&pairs, &[1.25, -0.25, 2.5, 0.5, 3.25, 1.75]);
    assert_close(pairs.iter().sum::<f64>() / 6.0, 1.5);
    assert_close(mean_of(&losses, &[0, 1, 2, 3]), 1.5);
    for seed in 0..20 {
        let mut drawn = draw_batch(9, 4, &mut ChaCha8Rng::seed_from_u64(seed));
        drawn.sort_unstable();
        drawn.dedup();
        assert!(drawn.len() == 4 && drawn[3] < 9, "{drawn:?}");
    }
}

#[test]
fn s3_03_8_one_hot_columns_and_class_numbers_give_the_same_mean() {
    let (columns, classes): (Vec<_>, Vec<_>) = answers().into_iter().unzip();
    let probabilities = DMatrix::from_columns(&columns);
    let targets: Vec<_> = classes.iter().map(|&class| one_hot(class, 5)).collect();
    let targets = DMatrix::from_columns(&targets);
    let worked = "1.117469072498";
    assert_printed(mean_cross_entropy(&probabilities, &targets), worked);
    let of_classes = mean_cross_entropy_of_classes(&probabilities, &classes);
    assert_printed(of_classes, worked);
    let by_hand = -(0.7_f64.ln() + 0.1_f64.ln() + 0.5_f64.ln()) / 3.0;
    assert_close(of_classes, by_hand);
}

/// Logits 0 and wx − 1 for x = −1, 2, 3 with the classes 0, 1, 1: right are those on the right side of wx = 1.
#[test]
fn s3_03_9_accuracy_has_no_slope_where_the_loss_has_one() {
    let (inputs, classes) = ([-1.0, 2.0, 3.0], [0, 1, 1]);
    let targets = DMatrix::from_columns(&classes.map(|class| one_hot(class, 2)));
    let logits = |w: f64| DMatrix::from_fn(2, 3, |row, n| row as f64 * (w * inputs[n] - 1.0));
    for (w, right) in [(0.2, 1.0 / 3.0), (0.4, 2.0 / 3.0), (0.7, 1.0)] {
        let accuracy = |w: f64| accuracy(&logits(w), &classes);
        assert_close(accuracy(w), right);
        assert_slope(0.0, accuracy, w);
        let loss = |w: f64| {
            let shares = inputs.map(|x| 1.0 / (1.0 + f64::exp(1.0 - w * x)));
            -((1.0 - shares[0]).ln() + shares[1].ln() + shares[2].ln()) / 3.0
        };
        let mut end = SoftmaxWithLoss::default();
        assert_close(end.forward(&logits(w), &targets), loss(w));
        let by_weight: f64 = (0..3).map(|n| end.backward()[(1, n)] * inputs[n]).sum();
        assert_slope(by_weight, loss, w);
        assert!(by_weight < -0.1, "the loss wants a larger w: {by_weight}");
    }
}
