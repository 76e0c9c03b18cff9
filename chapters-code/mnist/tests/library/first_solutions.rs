//! The solutions of the first half's exercises say what the chapter's library says.

use crate::{random, solutions::solved};
use datasets::{
    idx::{self, Kind},
    mnist::PIXELS,
};
use grading::{Tolerance, assert_agrees};
use mnist::{
    features::{SIDE, hand_made},
    measure::{class_accuracies, confusion},
    pace::both_estimates,
};
use mnist_exercises as specs;
use nalgebra::DMatrix;
use rand::RngExt;

#[test]
fn ink_and_symmetry_of_a_digit_are_the_first_two_features() {
    let mut random = random(11);
    let image: Vec<u8> = (0..PIXELS).map(|_| random.random()).collect();
    let shades =
        DMatrix::from_row_iterator(SIDE, SIDE, image.iter().map(|&p| f64::from(p) / 255.0));
    let [ink, left_right, ..] = hand_made(&image);
    let exercise = specs::ink_and_symmetry::exercise();
    assert_agrees(
        &(exercise.solution)(&shades),
        &(ink, left_right),
        Tolerance::COMPUTED,
    );
}

#[test]
fn a_pixel_by_hand_is_the_pixel_that_the_loader_reads() {
    let path = datasets::mnist::bundled_folder().join("t10k-images-idx3-ubyte.gz");
    let file = idx::read(&path, Kind::Images).expect("the repository's file");
    let exercise = specs::idx_pixel::exercise();
    // The header and the first eleven images are enough, and quicker to copy.
    let bytes = [&file.header[..], &file.values[..11 * PIXELS]].concat();
    for (image, row, column) in [(0, 7, 6), (3, 14, 13), (10, 20, 9)] {
        let expected = file.values[PIXELS * image + SIDE * row + column];
        let shade = (exercise.solution)(&bytes, image, row, column);
        assert_agrees(&(255.0 * shade), &f64::from(expected), Tolerance::COMPUTED);
    }
}

#[test]
fn the_time_that_is_left_is_the_last_of_the_estimates() {
    for ((durations, total, share), (plain, smoothed)) in solved(&specs::remaining_time::exercise())
    {
        let estimates = both_estimates(&durations, total, share);
        assert_agrees(
            &[plain, smoothed],
            &estimates[durations.len() - 1],
            Tolerance::COMPUTED,
        );
    }
}

/// Each answer as logits: a one in its place.
#[test]
fn the_counts_are_the_upper_left_corner_of_the_confusion_matrix() {
    for (([answers, right], classes), (counts, shares)) in
        solved(&specs::confusion_counts::exercise())
    {
        let logits = DMatrix::from_fn(10, answers.len(), |class, sample| {
            f64::from(u8::from(answers[sample] == class))
        });
        let labels = right
            .iter()
            .map(|&class| u8::try_from(class).expect("a digit"));
        let labels: Vec<u8> = labels.collect();
        let matrix = confusion(&logits, &labels);
        let corner = matrix
            .view((0, 0), (classes, classes))
            .map(|count| count as f64);
        assert_agrees(&counts, &corner, Tolerance::COMPUTED);
        let expected = class_accuracies(&matrix)[..classes].to_vec();
        assert_agrees(&shares, &expected, Tolerance::COMPUTED);
    }
}

#[test]
fn the_three_sets_hold_every_index_once() {
    for ((order, [validation, test]), [learned, validated, tested]) in
        solved(&specs::disjoint_split::exercise())
    {
        assert_eq!((validated.len(), tested.len()), (validation, test));
        let mut all = [learned, validated, tested].concat();
        all.sort_unstable();
        assert_eq!(all, (0..order.len()).collect::<Vec<_>>());
    }
}
