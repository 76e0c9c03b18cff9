//! The predicted class is the place of the largest score, whatever is done to all scores that keeps their order.

use crate::for_all;
use crate::strategies::{eighths, finite, matrix, positive, vector};
use feedforward::output::{Question, class_of};
use losses::{
    accuracy::{accuracy, predicted_class},
    softmax::{log_softmax, softmax, softmax_at},
};
use mnist::measure::{class_accuracies, confusion, worst_mistakes};
use nalgebra::DMatrix;
use proptest::collection::vec;

#[test]
fn the_class_of_any_finite_scores_is_the_first_place_of_the_largest() {
    for_all(&vector(&finite(), 1..=6), |scores| {
        let class = predicted_class(&scores);
        assert_eq!(class_of(&scores), class);
        assert!(scores.iter().all(|score| *score <= scores[class]));
        assert!(
            scores
                .iter()
                .take(class)
                .all(|score| *score < scores[class])
        );
    });
}

/// Eighths that differ do so by more than any rounding here.
#[test]
fn what_keeps_the_order_of_the_scores_keeps_the_class() {
    let cases = (vector(&eighths(), 1..=6), eighths(), positive());
    for_all(&cases, |(scores, shift, factor)| {
        let class = predicted_class(&scores);
        let count = scores.len();
        let ordered = [
            scores.add_scalar(shift),
            factor * &scores,
            scores.map(f64::exp),
            softmax(&scores),
            softmax_at(1.0 + factor, &scores),
            log_softmax(&scores),
            Question::WhichOne(count).answer(&scores),
            Question::HowMuch(count).answer(&scores),
        ];
        for scores in ordered {
            assert_eq!(predicted_class(&scores), class, "{scores}");
        }
        assert_eq!(predicted_class(&-&scores), class_of(&-scores));
    });
}

#[test]
fn accuracy_confusion_and_mistakes_count_the_same_answers() {
    let cases = (matrix(&eighths(), 10, 6), vec(0..10_u8, 6));
    for_all(&cases, |(logits, labels)| {
        let classes: Vec<usize> = labels.iter().map(|&label| label.into()).collect();
        let right = accuracy(&logits, &classes) * 6.0;
        let counts = confusion(&logits, &labels);
        assert_eq!(counts.sum(), 6);
        assert_eq!(counts.trace() as f64, right.round());
        let mistakes = worst_mistakes(&logits, &labels);
        assert_eq!(mistakes.len() as f64, 6.0 - right.round());
        assert!(
            mistakes
                .windows(2)
                .all(|pair| pair[0].confidence >= pair[1].confidence)
        );
        for (class, accuracy) in class_accuracies(&counts).into_iter().enumerate() {
            assert_eq!(accuracy.is_nan(), !classes.contains(&class));
        }
    });
}

#[test]
fn the_accuracy_of_the_predicted_classes_is_one_and_of_the_next_classes_zero() {
    for_all(&matrix(&finite(), 3, 4), |scores: DMatrix<f64>| {
        let predicted: Vec<usize> = scores
            .column_iter()
            .map(|column| predicted_class(&column.into_owned()))
            .collect();
        let others: Vec<usize> = predicted.iter().map(|class| (class + 1) % 3).collect();
        assert_eq!(accuracy(&scores, &predicted), 1.0);
        assert_eq!(accuracy(&scores, &others), 0.0);
    });
}
