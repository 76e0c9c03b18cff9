//! S3-04: layers in a row are a network, and its gradient is verified.

use crate::assert_slope;
use backprop::{Affine, Layer, Sigmoid, Stack, check::check_network, deltas::gradients};
use feedforward::two_two_two::{inputs, network, wanted};
use nalgebra::{DMatrix, DVector, dmatrix, dvector};

/// Two features of three samples.
fn samples() -> DMatrix<f64> {
    dmatrix![-1.5, 0.5, 2.0; 0.25, -0.75, 3.0]
}

/// Affine, sigmoid, affine with three hidden units.
fn stack() -> Stack {
    let first = Affine::new(
        dmatrix![0.5, -1.0; 2.0, 0.25; -0.75, 1.5],
        dvector![0.1, -0.2, 0.3],
    );
    let last = Affine::new(
        dmatrix![1.0, -0.5, 2.0; 0.25, 1.5, -1.0],
        dvector![0.0, 0.5],
    );
    Stack {
        layers: vec![
            Box::new(first),
            Box::new(Sigmoid::default()),
            Box::new(last),
        ],
    }
}

/// Every parameter against a nudge, for L = Σ C ⊙ outputs.
#[test]
fn s3_04_13_a_network_of_layers_has_the_gradients_of_its_loss() {
    let c = dmatrix![1.0, -2.0, 0.5; 0.25, 1.5, -1.0];
    let mut network = stack();
    let _ = network.forward(&samples());
    network.backward_to_parameters(&c);
    let groups = network.parameters();
    let slopes = groups.iter().map(|group| group.gradients.to_vec());
    for (group, slopes) in slopes.collect::<Vec<_>>().into_iter().enumerate() {
        for (place, slope) in slopes.into_iter().enumerate() {
            let loss = |value: f64| {
                let mut moved = stack();
                moved.parameters()[group].values[place] = value;
                moved.forward(&samples()).dot(&c)
            };
            let at = stack().parameters()[group].values[place];
            assert_slope(slope, loss, at);
        }
    }
}

#[test]
fn s3_04_14_a_network_keeps_its_parameters_in_the_order_of_its_layers() {
    let mut network = stack();
    let groups = network.parameters();
    let sizes: Vec<usize> = groups.iter().map(|group| group.values.len()).collect();
    assert_eq!(sizes, [6, 3, 6, 2]);
    assert_eq!(groups[1].values, [0.1, -0.2, 0.3]);
    assert_eq!(groups[3].values, [0.0, 0.5]);
}

/// Forward W₂ (W₁ x), back W₁ᵀ (W₂ᵀ g), by hand: the other order doesn't even fit.
#[test]
fn s3_04_16_the_way_back_takes_the_layers_in_reverse() {
    let layer = |weights: DMatrix<f64>| {
        let zeros = DVector::zeros(weights.nrows());
        Box::new(Affine::new(weights, zeros))
    };
    let first = layer(dmatrix![1.0, 2.0; 0.0, -1.0; 3.0, 1.0]);
    let mut network = Stack {
        layers: vec![first, layer(dmatrix![2.0, 1.0, -1.0])],
    };
    assert_eq!(
        network.forward(&dmatrix![1.0; 4.0]),
        dmatrix![18.0 - 4.0 - 7.0]
    );
    assert_eq!(network.backward(&dmatrix![3.0]), dmatrix![-3.0; 6.0]);
}

/// The largest error of the eight weights at h = 1e-5 is some 1e-12; h = 1e-8 is worse, and a wrong sign far worse.
#[test]
fn s3_04_17_the_gradient_is_verified_by_nudging_every_weight() {
    let (network, sample) = (network(), (inputs(), wanted()));
    let right = gradients(&network, &sample.0, &sample.1);
    let check = |gradients, h| {
        let (name, worst) = check_network(&network, (&sample.0, &sample.1), gradients, h);
        (name, (worst.got - worst.expected).abs())
    };
    assert!(check(&right, 1e-5).1 < 1e-10, "{:?}", check(&right, 1e-5));
    assert!(check(&right, 1e-8).1 > 1e-10, "{:?}", check(&right, 1e-8));
    let mut wrong = right.clone();
    wrong.weights[1][(0, 1)] *= -1.0;
    let (name, error) = check(&wrong, 1e-5);
    assert_eq!(name, "W(2)[1, 2]");
    assert!((error - 2.0 * 0.037_225_602_921).abs() < 1e-9, "{error}");
}
