//! Back to γ, β and x̂.

use nalgebra::{DMatrix, DVector};

/// γ and β serve every sample of their feature, so the samples' shares add up; x̂ has its own entry for each sample.
pub fn gamma_beta_gradients(
    x_hat: &DMatrix<f64>,
    gamma: &DVector<f64>,
    g: &DMatrix<f64>,
) -> (DVector<f64>, DVector<f64>, DMatrix<f64>) {
    let scaled = DMatrix::from_fn(g.nrows(), g.ncols(), |feature, sample| {
        gamma[feature] * g[(feature, sample)]
    });
    (g.component_mul(x_hat).column_sum(), g.column_sum(), scaled)
}
