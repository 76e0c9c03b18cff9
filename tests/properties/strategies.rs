//! The inputs that promises are tried on.

use nalgebra::{DMatrix, DVector};
use proptest::{
    collection::{SizeRange, vec},
    num::f64::{NEGATIVE, NORMAL, POSITIVE, SUBNORMAL, ZERO},
    prop_oneof,
    sample::select,
    strategy::{BoxedStrategy, Strategy},
};

/// Numbers of some kind.
pub type Numbers = BoxedStrategy<f64>;

/// Where functions of finite numbers are known to go wrong: the ends, the zeros, and where eˣ and x² stop being finite.
const EXTREMES: [f64; 16] = [
    f64::MAX,
    -f64::MAX,
    f64::MIN_POSITIVE,
    -f64::MIN_POSITIVE,
    5e-324,
    -5e-324,
    0.0,
    -0.0,
    709.8,
    -709.8,
    -745.2,
    36.8,
    1.4e154,
    -1.4e154,
    1.4e-154,
    1.0,
];

/// Numbers as networks meet them.
pub fn moderate() -> Numbers {
    (-10.0..10.0).boxed()
}

/// Such numbers that can be divided by.
pub fn positive() -> Numbers {
    (0.01..10.0).boxed()
}

/// From 0 to 1, both ends included.
pub fn part() -> Numbers {
    prop_oneof![1 => select(&[0.0, 1.0][..]), 9 => 0.0..1.0].boxed()
}

/// Multiples of 1/8, so that sums and differences are exact, and two that differ do so by more than rounding.
pub fn eighths() -> Numbers {
    (-80..=80).prop_map(|n| f64::from(n) / 8.0).boxed()
}

/// Every finite number, small and large ones being equally likely.
pub fn finite() -> Numbers {
    let all = POSITIVE | NEGATIVE | NORMAL | SUBNORMAL | ZERO;
    prop_oneof![2 => all, 1 => select(&EXTREMES[..]), 1 => moderate()].boxed()
}

/// Finite numbers whose squares can be added up without an overflow.
pub fn squarable() -> Numbers {
    finite().prop_map(|x| x.clamp(-1e150, 1e150)).boxed()
}

/// Vectors of such a length.
pub fn vector(entries: &Numbers, length: impl Into<SizeRange>) -> BoxedStrategy<DVector<f64>> {
    vec(entries.clone(), length)
        .prop_map(DVector::from_vec)
        .boxed()
}

/// Two vectors of one length.
pub fn vectors(first: &Numbers, second: &Numbers) -> BoxedStrategy<(DVector<f64>, DVector<f64>)> {
    vec((first.clone(), second.clone()), 1..=6)
        .prop_map(|pairs| {
            let (first, second) = pairs.into_iter().unzip();
            (DVector::from_vec(first), DVector::from_vec(second))
        })
        .boxed()
}

/// Matrices of this shape.
pub fn matrix(entries: &Numbers, rows: usize, columns: usize) -> BoxedStrategy<DMatrix<f64>> {
    vec(entries.clone(), rows * columns)
        .prop_map(move |entries| DMatrix::from_vec(rows, columns, entries))
        .boxed()
}

/// Matrices of any small shape.
pub fn matrices(entries: &Numbers) -> BoxedStrategy<DMatrix<f64>> {
    let entries = entries.clone();
    (1..=4_usize, 1..=5_usize)
        .prop_flat_map(move |(rows, columns)| matrix(&entries, rows, columns))
        .boxed()
}

/// Positive parts of a whole.
pub fn shares(length: impl Into<SizeRange>) -> BoxedStrategy<DVector<f64>> {
    vector(&positive(), length)
        .prop_map(|parts| &parts / parts.sum())
        .boxed()
}

/// Two sizes that differ.
pub fn different_sizes() -> BoxedStrategy<(usize, usize)> {
    (1..=6_usize, 1..=5_usize)
        .prop_map(|(one, other)| (one, other + usize::from(other >= one)))
        .boxed()
}
