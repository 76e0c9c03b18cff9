//! Ink and symmetry. Edit this file; grade it with `cargo test -p mnist --test exercises ink_and_symmetry`.

use nalgebra::DMatrix;

/// The mean shade, and the mean difference between a shade and its mirror image.
pub fn ink_and_symmetry(shades: &DMatrix<f64>) -> (f64, f64) {
    todo!("compare the left of {shades} with its right")
}
