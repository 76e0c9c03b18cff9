//! The loss, of many answers and of each output.

use crate::two_two_two::EXAMPLES;
use crate::{assert_close, assert_printed};
use backprop::deltas::loss;
use losses::SquaredError;
use nalgebra::{DVector, dvector};

#[test]
fn s1_48_the_error_is_the_sum_of_squares_over_2n() {
    let value = |answers: &[f64], wanted: &[f64]| {
        let column = DVector::from_column_slice;
        SquaredError::HalfMean.value(&column(answers), &column(wanted))
    };
    let square = |y: f64, answer: f64| (y - answer) * (y - answer);
    let two = value(&[1.0, 0.5], &[0.3, -1.0]);
    assert_close(two, (square(0.3, 1.0) + square(-1.0, 0.5)) / (2.0 * 2.0));
    let four = value(&[1.5, 1.5, 2.0, 5.5], &[1.0, 2.0, 3.0, 4.0]);
    let squares = square(1.0, 1.5) + square(2.0, 1.5) + square(3.0, 2.0) + square(4.0, 5.5);
    assert_close(four, squares / (2.0 * 4.0));
    assert_close(four, 0.46875);
}

/// J of one output alone.
fn of_output(unit: usize) -> [f64; 2] {
    EXAMPLES.map(|example| {
        let (a, y) = (example.trace().outputs()[unit], example.wanted()[unit]);
        loss(&dvector![a], &dvector![y])
    })
}

#[test]
fn s1_49_the_first_loss_is_half_the_squared_error_of_the_first_output() {
    for (got, example) in of_output(0).into_iter().zip(EXAMPLES) {
        let (a, y) = (example.a3(), example.y);
        assert_close(got, 1.0 / 2.0 * (a[0] - y[0]) * (a[0] - y[0]));
    }
    assert_printed(of_output(0)[0], "0.036052874534");
}

#[test]
fn s1_50_the_second_loss_is_half_the_squared_error_of_the_second_output() {
    for (got, example) in of_output(1).into_iter().zip(EXAMPLES) {
        let (a, y) = (example.a3(), example.y);
        assert_close(got, 1.0 / 2.0 * (a[1] - y[1]) * (a[1] - y[1]));
    }
    assert_printed(of_output(1)[0], "0.110480122548");
}

#[test]
fn s1_50_the_losses_of_the_outputs_add_up() {
    for (example, (first, second)) in EXAMPLES
        .iter()
        .zip(of_output(0).into_iter().zip(of_output(1)))
    {
        let total = loss(example.trace().outputs(), &example.wanted());
        assert_close(total, first + second);
        assert_close(total, example.loss());
        let half_sum = SquaredError::HalfSum.value(example.trace().outputs(), &example.wanted());
        assert_close(half_sum, total);
    }
}
