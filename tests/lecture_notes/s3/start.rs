//! S3-05: where weights begin, what becomes of signals from there, and normalisation as the remedy.

use crate::{assert_close, assert_printed, entries::assert_all_printed};
use activations::Activation::{Relu, Sigmoid, Tanh};
use backprop::Layer;
use batchnorm::BatchNorm;
use initialisation::{
    Scheme,
    measure::deviation,
    spread::{deviations, outputs, saturated},
    symmetry::{after_steps, equal_network, gap},
};
use nalgebra::{dmatrix, dvector};

/// All weights ½ on the data of the central example.
#[test]
fn s3_05_9_equal_weights_stay_equal() {
    let networks = after_steps(&equal_network(0.5, Sigmoid), 100);
    assert!(networks.iter().all(|network| gap(network) == 0.0));
    let weights = &networks[100].layers[0].weights;
    let worked = ["1.069740822054", "0.784870411027"];
    for row in weights.row_iter() {
        assert_all_printed(row.transpose().as_slice(), &worked);
    }
}

/// Shapes rather than digits: the random numbers are others than those of W-8.
#[test]
fn s3_05_10_the_spread_of_the_activations_hangs_on_that_of_the_weights() {
    let spread = |deviation, activation| outputs(Scheme::Normal { deviation }, activation, 1);
    // Deviation 1: some 67 % of the sigmoids, and 85 % of the tanhs, lie at an end.
    let at_an_end = saturated(&spread(1.0, Sigmoid)[4], Sigmoid);
    assert!((0.60..0.74).contains(&at_an_end), "{at_an_end}");
    let at_an_end = saturated(&spread(1.0, Tanh)[4], Tanh);
    assert!((0.80..0.90).contains(&at_an_end), "{at_an_end}");
    // Deviation 0.01: sigmoids are all about a half, and each layer of tanh leaves a tenth.
    let halves = &spread(0.01, Sigmoid)[4];
    assert!((halves.mean() - 0.5).abs() < 0.01 && deviation(halves) < 0.03);
    let shrinking = deviations(&spread(0.01, Tanh));
    for (deviation, worked) in shrinking
        .iter()
        .zip([9.98e-2, 9.84e-3, 9.92e-4, 1.01e-4, 9.98e-6])
    {
        assert!(
            (deviation / worked - 1.0).abs() < 0.3,
            "{deviation}, {worked}"
        );
    }
}

#[test]
fn s3_05_10_hes_weights_keep_the_signal_of_relu_and_smaller_ones_lose_it() {
    let last = |scheme| deviations(&outputs(scheme, Relu, 1))[4];
    let (he, lecun) = (last(Scheme::HeNormal), last(Scheme::LecunNormal));
    assert!((he / 0.838 - 1.0).abs() < 0.3, "{he}");
    assert!((lecun / 0.148 - 1.0).abs() < 0.3, "{lecun}");
}

/// Each feature by itself: mean β, and variance γ² σ² / (σ² + ε).
#[test]
fn s3_05_11_batch_normalisation_sets_the_mean_and_the_spread_of_each_feature() {
    let mut layer = BatchNorm::new(2);
    (layer.scale, layer.shift) = (dvector![1.0, -3.0], dvector![0.0, 0.75]);
    let x = dmatrix![0.0, 2.0, 4.0, 6.0; 1.5, -0.5, 2.0, 9.0];
    let y = layer.forward(&x);
    for (feature, variance) in [(0, 5.0), (1, 12.875)] {
        let row = y.row(feature);
        let mean = row.iter().sum::<f64>() / 4.0;
        assert!((mean - layer.shift[feature]).abs() < 1e-12, "{mean}");
        let squares = row.iter().map(|y| (y - mean) * (y - mean));
        let expected = layer.scale[feature].powi(2) * variance / (variance + 1e-5);
        assert_close(squares.sum::<f64>() / 4.0, expected);
    }
    assert_printed(y[(0, 3)], "1.341639444861");
}
