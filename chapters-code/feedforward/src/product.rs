//! The matrix product by its definition: row meets column (S3-02.13…S3-02.15).

use nalgebra::DMatrix;

// ANCHOR: product
/// Entry (i, j) of A B: row i of A meets column j of B, Σₖ Aᵢₖ Bₖⱼ.
///
/// # Panics
/// If A has not as many columns as B has rows.
#[must_use]
pub fn entry(a: &DMatrix<f64>, b: &DMatrix<f64>, row: usize, column: usize) -> f64 {
    let ((n, k), (other, m)) = (a.shape(), b.shape());
    assert_eq!(
        k, other,
        "a {n}×{k} matrix can't be multiplied by a {other}×{m} matrix: the inner numbers {k} and {other} must be equal"
    );
    (0..k)
        .map(|inner| a[(row, inner)] * b[(inner, column)])
        .sum()
}

/// A B, entry by entry: n×k times k×m gives n×m. nalgebra's `&a * &b` computes the same.
///
/// # Panics
/// As [`entry`].
#[must_use]
pub fn product(a: &DMatrix<f64>, b: &DMatrix<f64>) -> DMatrix<f64> {
    DMatrix::from_fn(a.nrows(), b.ncols(), |row, column| entry(a, b, row, column))
}
// ANCHOR_END: product
