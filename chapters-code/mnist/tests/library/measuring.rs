//! Scores, the confusion matrix and the worst mistakes say the same thing in three ways.

use crate::random;
use backprop::Layer;
use grading::{Tolerance, assert_agrees};
use losses::SoftmaxWithLoss;
use mnist::{
    Plan,
    calibration::surer_than,
    comparisons::samples::training_digits,
    images::{CLASSES, inputs, targets},
    measure::{class_accuracies, confusion, logits, score, worst_mistakes},
};
use nalgebra::DMatrix;
use rand::RngExt;

/// Drawn logits for these digits: about a tenth of them is right.
fn drawn_logits(count: usize) -> DMatrix<f64> {
    let mut random = random(3);
    DMatrix::from_fn(CLASSES, count, |_, _| random.random_range(-3.0..3.0))
}

fn labels(count: usize) -> Vec<u8> {
    training_digits().labels[..count].to_vec()
}

#[test]
fn a_row_of_the_confusion_adds_up_to_the_images_of_its_digit() {
    let (labels, counts) = (labels(300), confusion(&drawn_logits(300), &labels(300)));
    for (digit, row) in counts.row_iter().enumerate() {
        let images = labels.iter().filter(|&&label| usize::from(label) == digit);
        assert_eq!(row.sum(), images.count());
    }
    assert_eq!(counts.sum(), 300);
}

#[test]
fn the_diagonal_and_the_mistakes_are_all_there_is() {
    let (logits, labels) = (drawn_logits(300), labels(300));
    let mistakes = worst_mistakes(&logits, &labels);
    let counts = confusion(&logits, &labels);
    assert_eq!(counts.trace() + mistakes.len(), 300);
    for mistake in &mistakes {
        assert_ne!(mistake.label, mistake.answer);
        assert_eq!(mistake.label, usize::from(labels[mistake.index]));
        assert_eq!(mistake.answer, logits.column(mistake.index).argmax().0);
    }
    let confidences = mistakes.iter().map(|mistake| mistake.confidence);
    assert!(confidences.rev().is_sorted(), "the most confident first");
}

#[test]
fn the_accuracy_is_the_mean_of_the_digits_weighted_by_their_frequency() {
    let (logits, labels) = (drawn_logits(500), labels(500));
    let counts = confusion(&logits, &labels);
    let shares = class_accuracies(&counts);
    let weighted: f64 = (0..CLASSES)
        .map(|digit| shares[digit] * counts.row(digit).sum() as f64 / 500.0)
        .sum();
    assert_agrees(
        &weighted,
        &(counts.trace() as f64 / 500.0),
        Tolerance::COMPUTED,
    );
}

#[test]
fn without_a_threshold_the_wrong_part_is_what_the_accuracy_leaves() {
    let (logits, labels) = (drawn_logits(300), labels(300));
    let all = surer_than(0.0, &logits, &labels);
    let right = confusion(&logits, &labels).trace();
    assert_eq!(all.answers, 300);
    assert_agrees(
        &all.wrong,
        &(1.0 - right as f64 / 300.0),
        Tolerance::COMPUTED,
    );
    let sure = surer_than(0.6, &logits, &labels);
    assert!((1..300).contains(&sure.answers) && sure.expected < 0.4);
}

/// Two answers: the shares e/(e + 9) and 1/10, the first of them wrong.
#[test]
fn what_a_network_expects_is_what_its_shares_leave() {
    let mut logits = DMatrix::zeros(CLASSES, 2);
    logits[(4, 0)] = 1.0;
    let both = surer_than(0.0, &logits, &[7, 0]);
    let (share, e) = (0.1, std::f64::consts::E);
    let expected = 1.0 - (e / (e + 9.0) + share) / 2.0;
    assert_agrees(
        &[both.wrong, both.expected],
        &[0.5, expected],
        Tolerance::COMPUTED,
    );
}

/// Equal logits give each of two classes exactly a half.
#[test]
fn a_share_of_just_the_threshold_is_not_above_it() {
    let logits = DMatrix::zeros(2, 3);
    let surer = |share| surer_than(share, &logits, &[0, 1, 0]).answers;
    assert_eq!((surer(0.5), surer(0.5_f64.next_down())), (0, 3));
}

#[test]
fn a_score_is_that_of_one_pass_however_the_images_are_divided() {
    let digits = training_digits();
    let indices: Vec<usize> = (0..1_100).collect();
    let mut network = Plan::relu(&[6]).build(&mut random(4));
    let score = score(&mut network, digits, &indices);
    let whole = network.forward(&inputs(digits, &indices));
    assert_agrees(
        &logits(&mut network, digits, &indices),
        &whole,
        Tolerance::COMPUTED,
    );
    let loss = SoftmaxWithLoss::default().forward(&whole, &targets(digits, &indices));
    assert_agrees(&score.loss, &loss, Tolerance::COMPUTED);
    let right = confusion(&whole, &digits.labels[..1_100]).trace();
    assert_agrees(
        &score.accuracy,
        &(right as f64 / 1_100.0),
        Tolerance::COMPUTED,
    );
}

/// Without weights all logits are equal, whatever the image.
#[test]
fn a_network_without_weights_has_the_chance_loss() {
    let digits = training_digits();
    let mut network = Plan::relu(&[5]).build(&mut random(5));
    for group in network.parameters() {
        group.values.fill(0.0);
    }
    let score = score(&mut network, digits, &[0, 1, 2]);
    assert_agrees(&score.loss, &10.0_f64.ln(), Tolerance::COMPUTED);
}

#[test]
fn a_fresh_network_of_either_size_has_the_parameters_of_its_plan() {
    for (hidden, count) in [(&[50][..], 39_760), (&[50, 100], 45_360)] {
        let plan = Plan::relu(hidden);
        let mut network = plan.build(&mut random(6));
        let groups = network.parameters();
        let values: usize = groups.iter().map(|group| group.values.len()).sum();
        assert_eq!((plan.parameters(), values), (count, count));
    }
}
