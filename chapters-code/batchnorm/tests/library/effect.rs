//! The networks that are compared.

use backprop::Layer;
use batchnorm::effect::{DEPTH, fields, network, share_right};
use grading::{Tolerance, assert_agrees};
use rand::SeedableRng;
use rand_chacha::ChaCha8Rng;

/// Without biases, a network of ReLUs with weights c times as large answers c to the power of the depth as much.
#[test]
fn without_normalisation_the_size_of_the_weights_multiplies_through_the_layers() {
    let mut random = ChaCha8Rng::seed_from_u64(1);
    let (points, _) = fields(20, &mut random);
    let logits = |factor: f64| {
        let mut random = ChaCha8Rng::seed_from_u64(2);
        network(false, factor, &mut random).forward(&points)
    };
    let depth = i32::try_from(DEPTH).expect("a handful of layers");
    let expected = logits(1.0) * 2.0_f64.powi(depth);
    assert_agrees(&logits(2.0), &expected, Tolerance::COMPUTED);
}

/// Exactly so only for ε = 0; with 1e-5 a thousandth is left.
#[test]
fn with_normalisation_the_size_of_the_weights_is_divided_away() {
    let mut random = ChaCha8Rng::seed_from_u64(3);
    let (points, _) = fields(20, &mut random);
    let logits = |factor: f64| {
        let mut random = ChaCha8Rng::seed_from_u64(4);
        network(true, factor, &mut random).forward(&points)
    };
    let (one, ten) = (logits(1.0), logits(10.0));
    let off = (ten - &one).norm() / one.norm();
    assert!(off > 0.0 && off < 1e-3, "{off}");
}

#[test]
fn the_classes_are_xor_of_the_signs() {
    let (points, classes) = fields(200, &mut ChaCha8Rng::seed_from_u64(5));
    for (point, class) in points.column_iter().zip(classes.column_iter()) {
        let alike = point[0] * point[1] > 0.0;
        let expected = if alike { [1.0, 0.0] } else { [0.0, 1.0] };
        assert_eq!([class[0], class[1]], expected);
    }
}

#[test]
fn the_same_seed_gives_the_same_share() {
    let shares = [6, 6].map(|seed| share_right(true, 1.0, 5, seed));
    assert_eq!(shares[0], shares[1]);
}
