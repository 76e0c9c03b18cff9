//! Accuracy, and why it has no slope to follow.

use crate::{CASES, STEP, classes, matrix_difference};
use grading::Draw;
use losses::{
    accuracy::{accuracy, predicted_class},
    softmax::probabilities,
};
use nalgebra::{DMatrix, dmatrix, dvector};

#[test]
fn logits_and_probabilities_have_the_same_accuracy() {
    let mut draw = Draw::new(590);
    for _ in 0..CASES {
        let (logits, labels) = (draw.matrix(3, 8), classes(&mut draw, 3, 8));
        let of_shares = accuracy(&probabilities(&logits), &labels);
        assert_eq!(accuracy(&logits, &labels), of_shares);
    }
}

#[test]
fn of_equal_scores_the_first_is_the_answer() {
    assert_eq!(predicted_class(&dvector![1.0, 3.0, 3.0]), 1);
    assert_eq!(predicted_class(&dvector![-2.0, -2.0]), 0);
    assert_eq!(accuracy(&dmatrix![0.0, 5.0; 0.0, 5.0], &[0, 1]), 0.5);
}

/// A column whose two largest scores differ by less than 4 h could change its answer within a difference: it is left out.
#[test]
fn wherever_no_two_scores_are_tied_the_slope_is_exactly_0() {
    let mut draw = Draw::new(591);
    for _ in 0..CASES {
        let (scores, labels) = (draw.matrix(3, 4), classes(&mut draw, 3, 4));
        if has_a_tie(&scores) {
            continue;
        }
        let slopes = matrix_difference(|scores| accuracy(scores, &labels), &scores);
        assert_eq!(slopes, DMatrix::zeros(3, 4));
    }
}

fn has_a_tie(scores: &DMatrix<f64>) -> bool {
    scores.column_iter().any(|column| {
        let mut sorted: Vec<f64> = column.iter().copied().collect();
        sorted.sort_by(f64::total_cmp);
        sorted[2] - sorted[1] < 4.0 * STEP
    })
}

#[test]
fn the_accuracy_jumps_by_one_sample_where_two_scores_pass_each_other() {
    let right = |score: f64| accuracy(&dmatrix![score, 1.0, 0.0; 0.0, 0.0, 1.0], &[0, 0, 0]);
    assert_eq!(right(-1e-12), 1.0 / 3.0);
    assert_eq!(right(1e-12), 2.0 / 3.0);
}
