//! Features by hand, the scale of the training samples, and the nearest mean as a layer.

use crate::random;
use backprop::Layer;
use datasets::mnist::PIXELS;
use grading::{Tolerance, assert_agrees};
use mnist::{
    comparisons::samples::training_digits,
    features::{SIDE, Scaling, hand_made, hand_made_inputs},
    images::CLASSES,
    readers::{learned, nearest_mean, share_right},
};
use nalgebra::DMatrix;
use rand::RngExt;

/// The image whose pixel in row r and column c is that of the other one at `from(r, c)`.
fn moved(image: &[u8], from: impl Fn(usize, usize) -> (usize, usize)) -> Vec<u8> {
    let places = (0..PIXELS).map(|place| from(place / SIDE, place % SIDE));
    places
        .map(|(row, column)| image[SIDE * row + column])
        .collect()
}

#[test]
fn a_mirrored_image_has_the_same_features_and_a_transposed_one_exchanges_them() {
    let image = training_digits().image(0);
    let [ink, left_right, top_bottom, width] = hand_made(image);
    assert!(left_right != top_bottom, "the image has to tell them apart");
    let mirrored = hand_made(&moved(image, |row, column| (row, SIDE - 1 - column)));
    assert_agrees(
        &mirrored,
        &[ink, left_right, top_bottom, width],
        Tolerance::COMPUTED,
    );
    let [_, across, down, _] = hand_made(&moved(image, |row, column| (column, row)));
    assert_agrees(
        &[across, down],
        &[top_bottom, left_right],
        Tolerance::COMPUTED,
    );
}

#[test]
fn paper_has_no_features_and_ink_all_over_is_symmetric() {
    assert_eq!(hand_made(&[0; PIXELS]), [0.0; 4]);
    assert_agrees(
        &hand_made(&[255; PIXELS]),
        &[1.0, 0.0, 0.0, 1.0],
        Tolerance::COMPUTED,
    );
}

#[test]
fn on_their_own_scale_samples_have_mean_0_and_deviation_1() {
    let digits = training_digits().select(&(0..40).collect::<Vec<_>>());
    let features = hand_made_inputs(&digits);
    let scaled = Scaling::of(&features).apply(&features);
    for row in scaled.row_iter() {
        assert_agrees(&row.mean(), &0.0, Tolerance::COMPUTED);
        assert_agrees(&row.variance(), &1.0, Tolerance::COMPUTED);
    }
}

#[test]
fn a_feature_that_never_changes_becomes_0() {
    let samples = DMatrix::from_row_slice(2, 2, &[3.0, 3.0, 1.0, 5.0]);
    let scaled = Scaling::of(&samples).apply(&samples);
    assert_eq!(
        scaled,
        DMatrix::from_row_slice(2, 2, &[0.0, 0.0, -1.0, 1.0])
    );
}

/// The computed mean of ten times 0.1 is not 0.1, so that a deviation is left; dividing by it would give −2.
#[test]
fn rounding_is_no_change_of_a_feature() {
    let samples = DMatrix::from_element(1, 10, 0.1);
    let scaled = Scaling::of(&samples).apply(&samples);
    assert!(scaled.amax() < 1e-15, "{scaled}");
}

/// 1e-200 squared is 0, so that the deviation of this feature is lost.
#[test]
fn a_feature_whose_deviation_is_too_small_for_a_number_keeps_its_scale() {
    let samples = DMatrix::from_row_slice(1, 2, &[0.0, 2e-200]);
    let scaled = Scaling::of(&samples).apply(&samples);
    assert_eq!(scaled, DMatrix::from_row_slice(1, 2, &[-1e-200, 1e-200]));
}

/// Thirty samples of three numbers, three for each class.
fn samples() -> (DMatrix<f64>, Vec<usize>) {
    let mut random = random(2);
    let numbers = DMatrix::from_fn(3, 30, |_, _| random.random_range(-2.0..2.0));
    (numbers, (0..30).map(|sample| sample % CLASSES).collect())
}

#[test]
fn the_largest_score_belongs_to_the_nearest_mean() {
    let (samples, classes) = samples();
    let scores = nearest_mean(&samples, &classes).forward(&samples);
    for (sample, scores) in samples.column_iter().zip(scores.column_iter()) {
        let distances = (0..CLASSES).map(|class| {
            let members: Vec<usize> = (0..30).filter(|&i| classes[i] == class).collect();
            (sample - samples.select_columns(&members).column_mean()).norm()
        });
        let distances: Vec<f64> = distances.collect();
        let nearest = (0..CLASSES).min_by(|&a, &b| distances[a].total_cmp(&distances[b]));
        assert_eq!(Some(scores.argmax().0), nearest, "{distances:?}");
    }
}

/// Ten classes along one axis, which a network with fifty units can tell apart.
#[test]
fn a_network_learns_what_can_be_learned() {
    let classes: Vec<usize> = (0..200).map(|sample| sample % CLASSES).collect();
    let samples = DMatrix::from_fn(CLASSES, 200, |row, sample| {
        f64::from(u8::from(row == classes[sample])) + 0.01 * (sample as f64).sin()
    });
    let mut network = learned(&samples, &classes, &mut random(3));
    assert_eq!(share_right(&mut network, &samples, &classes), 1.0);
    let half_wrong: Vec<usize> = (0..200).map(|sample| sample % 2).collect();
    assert_eq!(share_right(&mut network, &samples, &half_wrong), 0.2);
}

#[test]
#[should_panic(expected = "a class without samples has no mean")]
fn a_class_without_samples_is_refused() {
    let _ = nearest_mean(&DMatrix::zeros(2, 3), &[0, 1, 2]);
}

#[test]
#[should_panic(expected = "the scaling knows 2 features, but the samples have 3")]
fn a_scaling_for_other_features_is_refused() {
    let scaling = Scaling::of(&DMatrix::zeros(2, 4));
    let _ = scaling.apply(&DMatrix::zeros(3, 4));
}
