//! What doesn't belong together is refused.

use datasets::mnist::Digits;
use mnist::{
    images::CLASSES,
    measure::{confusion, worst_mistakes},
};
use nalgebra::DMatrix;

#[test]
#[should_panic(expected = "confusion: 3 columns of scores came with 2 labels")]
fn a_confusion_with_missing_labels_is_refused() {
    let _ = confusion(&DMatrix::zeros(CLASSES, 3), &[0, 1]);
}

#[test]
#[should_panic(expected = "worst mistakes: one label for each column of logits")]
fn mistakes_with_missing_labels_are_refused() {
    let _ = worst_mistakes(&DMatrix::zeros(CLASSES, 3), &[0, 1]);
}

#[test]
#[should_panic(expected = "the mean of no images")]
fn there_are_no_statistics_of_no_images() {
    let none = Digits {
        pixels: vec![],
        labels: vec![],
    };
    let _ = mnist::images::shade_statistics(&none);
}

#[test]
#[should_panic(expected = "a network has inputs and outputs: two widths at least")]
fn the_operations_of_a_single_width_are_refused() {
    let _ = mnist::operations::of_a_step(&[784], 1);
}
