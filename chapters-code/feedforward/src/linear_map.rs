//! Linear maps and their matrices (S2-05, S2-06, E-36).

use crate::Dense;
use activations::{Activation, collapse::Affine};
use nalgebra::{DMatrix, DVector};

// ANCHOR: matrix
/// The matrix of a linear map that takes `inputs` numbers: column j is the image of the basis vector eⱼ.
///
/// For a map that is not linear this is a matrix too, but another map.
///
/// # Panics
/// If `inputs` is 0, or the images have different lengths.
#[must_use]
pub fn matrix_of(map: impl Fn(&DVector<f64>) -> DVector<f64>, inputs: usize) -> DMatrix<f64> {
    let columns: Vec<DVector<f64>> = DMatrix::identity(inputs, inputs)
        .column_iter()
        .map(|basis_vector| map(&basis_vector.into_owned()))
        .collect();
    DMatrix::from_columns(&columns)
}
// ANCHOR_END: matrix

// ANCHOR: merged
/// Two layers without their activations as one: W₂ (W₁ x + b₁) + b₂ = (W₂ W₁) x + (W₂ b₁ + b₂).
///
/// # Panics
/// If the second layer takes another number of inputs than the first one gives.
#[must_use]
pub fn merged(first: &Dense, second: &Dense) -> Dense {
    let ((hidden, inputs), (outputs, taken)) = (first.weights.shape(), second.weights.shape());
    assert_eq!(
        hidden, taken,
        "a layer with {outputs}×{taken} weights can't follow one with {hidden}×{inputs} weights"
    );
    let together = affine(first).collapsed_with(&affine(second));
    Dense::new(together.weights, together.bias, Activation::Identity)
}

fn affine(layer: &Dense) -> Affine {
    Affine {
        weights: layer.weights.clone(),
        bias: layer.bias.clone(),
    }
}
// ANCHOR_END: merged
