//! Affine layers without an activation between them are one affine layer (S2-07, S3-02.9, E-36).

use nalgebra::{DMatrix, DVector};

// ANCHOR: collapse
/// x ↦ W x + b.
#[derive(Debug, Clone, PartialEq)]
pub struct Affine {
    /// One row for each output, one column for each input: `weights[(target, source)]`.
    pub weights: DMatrix<f64>,
    /// One entry for each output.
    pub bias: DVector<f64>,
}

impl Affine {
    /// W x + b.
    ///
    /// # Panics
    /// If `x` has not one entry for each column of the weights.
    #[must_use]
    pub fn apply(&self, x: &DVector<f64>) -> DVector<f64> {
        let (rows, columns) = self.weights.shape();
        assert_eq!(
            columns,
            x.len(),
            "a layer with {rows}×{columns} weights takes {columns} inputs, but {} came in",
            x.len()
        );
        &self.weights * x + &self.bias
    }

    /// The one layer that does what this one and then `next` do: weights W₂ W₁, bias W₂ b₁ + b₂.
    ///
    /// # Panics
    /// If `next` does not take as many inputs as this layer has outputs.
    #[must_use]
    pub fn collapsed_with(&self, next: &Self) -> Self {
        assert_eq!(
            next.weights.ncols(),
            self.weights.nrows(),
            "the second layer takes {} inputs, but the first has {} outputs",
            next.weights.ncols(),
            self.weights.nrows()
        );
        Self {
            weights: &next.weights * &self.weights,
            bias: next.apply(&self.bias),
        }
    }
}
// ANCHOR_END: collapse
