//! Squared and absolute errors in the conventions that PyTorch has, and in ours that it hasn't.

use losses::{
    absolute::AbsoluteError,
    squared::{SquaredError, half_squared_distance, half_squared_distance_gradient},
};
use nalgebra::DMatrix;

use crate::{assert_number, assert_numbers, list, number, numbers, of, part, vector};

#[test]
fn sums_and_means_of_squares_are_pytorchs_and_halves_are_half_of_them() {
    for case in list(part("losses.squared")) {
        let (predictions, targets) = (vector(of(case, "predictions")), vector(of(case, "targets")));
        for (convention, reduction, share) in [
            (SquaredError::Sum, "sum", 1.0),
            (SquaredError::HalfSum, "sum", 0.5),
            (SquaredError::Mean, "mean", 1.0),
            (SquaredError::HalfMean, "mean", 0.5),
        ] {
            let said = of(case, reduction);
            let value = convention.value(&predictions, &targets);
            assert_number("value", value, share * number(of(said, "value")));
            let expected = share * vector(of(said, "gradient"));
            let gradient = convention.gradient(&predictions, &targets);
            assert_numbers("gradient", gradient.as_slice(), expected.as_slice());
        }
    }
}

/// PyTorch's mean divides by all numbers; ours over samples doesn't divide by the outputs of one sample (E-18).
#[test]
fn the_mean_over_samples_is_pytorchs_sum_divided_by_twice_the_samples() {
    let case = &list(part("losses.squared"))[1];
    let (rows, columns) = (2, 2);
    let [predictions, targets] = ["predictions", "targets"]
        .map(|name| DMatrix::from_vec(rows, columns, numbers(of(case, name))));
    let (said, share) = (of(case, "sum"), 0.5 / columns as f64);
    let value = half_squared_distance(&predictions, &targets);
    assert_number("value", value, share * number(of(said, "value")));
    let gradient = half_squared_distance_gradient(&predictions, &targets);
    let expected = share * vector(of(said, "gradient"));
    assert_numbers("gradient", gradient.as_slice(), expected.as_slice());
}

#[test]
fn absolute_errors_are_pytorchs_with_the_slope_0_where_prediction_and_target_agree() {
    for case in list(part("losses.absolute")) {
        let (predictions, targets) = (vector(of(case, "predictions")), vector(of(case, "targets")));
        for (convention, reduction) in [(AbsoluteError::Sum, "sum"), (AbsoluteError::Mean, "mean")]
        {
            let said = of(case, reduction);
            assert_number(
                reduction,
                convention.value(&predictions, &targets),
                number(of(said, "value")),
            );
            let gradient = convention.gradient(&predictions, &targets);
            assert_eq!(gradient[0], 0.0);
            assert_numbers(
                reduction,
                gradient.as_slice(),
                &numbers(of(said, "gradient")),
            );
        }
    }
}
