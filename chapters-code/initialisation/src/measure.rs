//! What many numbers are like together (S3-05.10).

use nalgebra::DMatrix;

// ANCHOR: measure
/// The mean of the squares, E(x²).
///
/// # Panics
/// If there are no numbers.
#[must_use]
pub fn mean_square(numbers: &DMatrix<f64>) -> f64 {
    assert_some(numbers);
    numbers.norm_squared() / numbers.len() as f64
}

/// The variance (1/N) Σ (x − m)², with the mean m of all entries.
///
/// # Panics
/// If there are no numbers.
#[must_use]
pub fn variance(numbers: &DMatrix<f64>) -> f64 {
    assert_some(numbers);
    mean_square(&numbers.add_scalar(-numbers.mean()))
}

/// The standard deviation, the root of the variance.
///
/// # Panics
/// If there are no numbers.
#[must_use]
pub fn deviation(numbers: &DMatrix<f64>) -> f64 {
    variance(numbers).sqrt()
}

/// How much a row's entries differ among themselves: the root of the mean variance of the rows.
///
/// With one row for each unit and one column for each sample, this is what remains of the samples' differences,
/// while [`deviation`] also counts how much the units differ from each other.
///
/// # Panics
/// If there are no numbers.
#[must_use]
pub fn deviation_within_rows(numbers: &DMatrix<f64>) -> f64 {
    assert_some(numbers);
    let variances = numbers.row_iter().map(|row| row.variance());
    (variances.sum::<f64>() / numbers.nrows() as f64).sqrt()
}

/// Which part of the numbers is like that, from 0 to 1.
///
/// # Panics
/// If there are no numbers.
#[must_use]
pub fn share(numbers: &DMatrix<f64>, is_like_that: impl Fn(f64) -> bool) -> f64 {
    assert_some(numbers);
    let count = numbers.iter().filter(|&&number| is_like_that(number));
    count.count() as f64 / numbers.len() as f64
}
// ANCHOR_END: measure

// ANCHOR: histogram
/// How many numbers fall into each of `bins` equal parts of the range from `low` to `high`.
///
/// A part holds its left end, the last part both of its ends. Numbers outside of the range aren't counted.
///
/// # Panics
/// If there is no part, or `low` isn't below `high`.
#[must_use]
pub fn histogram(numbers: &DMatrix<f64>, (low, high): (f64, f64), bins: usize) -> Vec<usize> {
    assert!(
        bins > 0 && low < high,
        "a histogram needs at least one part and a range, but got {bins} parts from {low} to {high}"
    );
    let edge = |part: usize| low + (high - low) * part as f64 / bins as f64;
    let is_in = |number: f64, part: usize| {
        let last = part + 1 == bins;
        edge(part) <= number && (number < edge(part + 1) || last && number <= high)
    };
    (0..bins)
        .map(|part| numbers.iter().filter(|&&n| is_in(n, part)).count())
        .collect()
}
// ANCHOR_END: histogram

fn assert_some(numbers: &DMatrix<f64>) {
    let (rows, columns) = numbers.shape();
    assert!(
        rows * columns > 0,
        "a mean of no numbers doesn't exist, but the matrix is {rows}×{columns}"
    );
}
