//! An image becomes a column, a label a one-hot column, and an affine layer doesn't know which pixels are neighbours.

use crate::random;
use backprop::{Affine, Layer};
use datasets::mnist::PIXELS;
use grading::{Tolerance, assert_agrees};
use losses::minibatch::draw_batch;
use mnist::{
    comparisons::samples::training_digits,
    images::{CLASSES, inputs, shade_statistics, targets},
};
use nalgebra::{DMatrix, DVector};

#[test]
fn paper_becomes_0_and_full_ink_becomes_1() {
    let digits = training_digits();
    let columns = inputs(digits, &[7, 0]);
    assert_eq!(columns.shape(), (PIXELS, 2));
    for (column, index) in columns.column_iter().zip([7, 0]) {
        for (&shade, &pixel) in column.iter().zip(digits.image(index)) {
            assert_agrees(&(255.0 * shade), &f64::from(pixel), Tolerance::COMPUTED);
        }
    }
    assert_eq!((columns.min(), columns.max()), (0.0, 1.0));
}

#[test]
fn a_target_is_1_in_the_place_of_its_label_alone() {
    let digits = training_digits();
    let indices = [3, 1, 4, 1, 5];
    let columns = targets(digits, &indices);
    assert_eq!(columns.shape(), (CLASSES, 5));
    for (column, index) in columns.column_iter().zip(indices) {
        assert_eq!(column.sum(), 1.0);
        assert_eq!(column[usize::from(digits.labels[index])], 1.0);
    }
}

#[test]
fn the_statistics_of_whole_numbers_are_those_of_the_shades() {
    let few = training_digits().select(&[2, 3, 5]);
    let shades = inputs(&few, &[0, 1, 2]);
    let [mean, deviation] = shade_statistics(&few);
    assert_agrees(&mean, &shades.mean(), Tolerance::COMPUTED);
    assert_agrees(&deviation, &shades.variance().sqrt(), Tolerance::COMPUTED);
}

/// Mean and deviation as PyTorch's example for MNIST has them.
#[test]
fn the_statistics_of_the_training_digits_are_the_well_known_ones() {
    let rounded = shade_statistics(training_digits()).map(|number| (number * 1e4).round() / 1e4);
    assert_eq!(rounded, [0.1307, 0.3081]);
}

#[test]
fn shuffled_pixels_and_weights_give_the_same_sums() {
    let order = draw_batch(PIXELS, PIXELS, &mut random(1));
    let images = inputs(training_digits(), &[0, 1, 2]);
    let weights = DMatrix::from_fn(3, PIXELS, |row, column| ((row + 2 * column) as f64).sin());
    let bias = DVector::from_vec(vec![0.5, -1.0, 2.0]);
    let mut plain = Affine::new(weights.clone(), bias.clone());
    let mut shuffled = Affine::new(weights.select_columns(&order), bias);
    let expected = plain.forward(&images);
    assert_ne!(images.select_rows(&order), images);
    assert_agrees(
        &shuffled.forward(&images.select_rows(&order)),
        &expected,
        Tolerance::COMPUTED,
    );
}
