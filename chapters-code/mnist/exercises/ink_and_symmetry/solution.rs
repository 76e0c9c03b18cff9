//! Ink and symmetry.

use nalgebra::DMatrix;

/// The mirror image of column c is column `columns − 1 − c`, and the row stays.
pub fn ink_and_symmetry(shades: &DMatrix<f64>) -> (f64, f64) {
    let (rows, columns) = shades.shape();
    let mirrored = DMatrix::from_fn(rows, columns, |row, column| {
        shades[(row, columns - 1 - column)]
    });
    (shades.mean(), (shades - mirrored).abs().mean())
}
