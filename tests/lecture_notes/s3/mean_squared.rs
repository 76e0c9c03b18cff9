//! S3-07: the mean squared error.

use crate::assert_close;
use gradients::line_fit::mean_squared_error;
use losses::SquaredError;
use nalgebra::{DVector, dvector};

/// Four answers with what is wanted.
fn answers() -> (DVector<f64>, DVector<f64>) {
    (dvector![1.5, 1.5, 2.0, 5.5], dvector![1.0, 2.0, 3.0, 4.0])
}

/// Every sample twice leaves a mean as it is, and doubles a sum.
#[test]
fn s3_07_5_the_mean_squared_error_is_a_mean() {
    let (answers, wanted) = answers();
    let twice =
        |numbers: &DVector<f64>| DVector::from_iterator(8, numbers.iter().chain(numbers).copied());
    for (kind, factor) in [(SquaredError::Mean, 1.0), (SquaredError::Sum, 2.0)] {
        let once = kind.value(&answers, &wanted);
        assert_close(kind.value(&twice(&answers), &twice(&wanted)), factor * once);
    }
    assert_close(
        mean_squared_error(&twice(&answers), &twice(&wanted)),
        0.9375,
    );
}

#[test]
fn s3_07_6_the_mean_squared_error_is_the_sum_of_squares_over_n() {
    let formula = (0.5_f64.powi(2) + 0.5_f64.powi(2) + 1.0 + 1.5_f64.powi(2)) / 4.0;
    let (answers, wanted) = answers();
    assert_close(SquaredError::Mean.value(&answers, &wanted), formula);
    assert_close(formula, 0.9375);
    let three = mean_squared_error(&dvector![0.0, -1.0, 4.0], &dvector![2.0, -1.0, 1.0]);
    assert_close(three, (4.0 + 0.0 + 9.0) / 3.0);
}

#[test]
fn s3_07_7_the_implementation_agrees_with_a_loop() {
    let (answers, wanted) = answers();
    for count in 1..=4 {
        let (mut sum, part) = (0.0, |all: &DVector<f64>| all.rows(0, count).into_owned());
        for place in 0..count {
            sum += (answers[place] - wanted[place]) * (answers[place] - wanted[place]);
        }
        let got = mean_squared_error(&part(&answers), &part(&wanted));
        assert_close(got, sum / count as f64);
    }
}
