//! Mean square, variance, shares and histograms.

use crate::CASES;
use grading::{Draw, Tolerance, assert_agrees};
use initialisation::measure::{
    deviation, deviation_within_rows, histogram, mean_square, share, variance,
};
use nalgebra::{DMatrix, dmatrix};

fn matrices() -> impl Iterator<Item = DMatrix<f64>> {
    let mut draw = Draw::new(2);
    (0..CASES).map(move |_| {
        let (rows, columns) = (1 + draw.index(5), 1 + draw.index(5));
        draw.matrix(rows, columns)
    })
}

#[test]
fn the_variance_is_the_mean_square_minus_the_square_of_the_mean() {
    for numbers in matrices() {
        let expected = mean_square(&numbers) - numbers.mean().powi(2);
        assert_agrees(&variance(&numbers), &expected, Tolerance::COMPUTED);
    }
}

#[test]
fn the_deviation_ignores_a_shift_and_follows_a_factor() {
    for numbers in matrices() {
        let moved = deviation(&(-3.0 * &numbers).add_scalar(5.0));
        assert_agrees(&moved, &(3.0 * deviation(&numbers)), Tolerance::COMPUTED);
    }
}

#[test]
fn numbers_in_the_head() {
    let numbers = dmatrix![1.0, 3.0; 5.0, 7.0];
    assert_agrees(&mean_square(&numbers), &21.0, Tolerance::COMPUTED);
    assert_agrees(&variance(&numbers), &5.0, Tolerance::COMPUTED);
    assert_agrees(&deviation_within_rows(&numbers), &1.0, Tolerance::COMPUTED);
    assert_agrees(&share(&numbers, |x| x > 2.0), &0.75, Tolerance::COMPUTED);
}

#[test]
fn variance_falls_apart_into_that_within_the_rows_and_that_of_their_means() {
    for numbers in matrices() {
        let within = deviation_within_rows(&numbers).powi(2);
        let between = numbers.column_mean().variance();
        assert_agrees(
            &(within + between),
            &variance(&numbers),
            Tolerance::COMPUTED,
        );
    }
}

#[test]
fn a_histogram_counts_each_number_of_its_range_once() {
    for numbers in matrices() {
        for bins in 1..8 {
            let counted: usize = histogram(&numbers, (-1.5, 1.0), bins).into_iter().sum();
            let inside = numbers.iter().filter(|x| (-1.5..=1.0).contains(*x));
            assert_eq!(counted, inside.count(), "{bins} parts");
        }
    }
}

#[test]
fn a_number_on_an_edge_belongs_to_the_part_that_it_begins() {
    let numbers = dmatrix![0.0, 0.5, 1.0, 1.5, 2.0, 2.5, -0.5];
    assert_eq!(histogram(&numbers, (0.0, 2.0), 2), [2, 3]);
    assert_eq!(histogram(&numbers, (0.0, 2.0), 4), [1, 1, 1, 2]);
}
