//! Batch normalisation, backward.

use nalgebra::{DMatrix, DVector, RowDVector};

/// Row by row, since features don't meet: the straight path, the one over the variance and the one over the mean.
pub fn batch_norm_backward(
    x: &DMatrix<f64>,
    gamma: &DVector<f64>,
    epsilon: f64,
    g: &DMatrix<f64>,
) -> DMatrix<f64> {
    let m = x.ncols() as f64;
    let rows: Vec<RowDVector<f64>> = (0..x.nrows())
        .map(|feature| {
            let (row, sent) = (x.row(feature), gamma[feature] * g.row(feature));
            let deviations = row.add_scalar(-row.mean());
            let root = (deviations.norm_squared() / m + epsilon).sqrt();
            let of_variance = -0.5 * sent.dot(&deviations) / root.powi(3);
            // The second term of ∂L/∂μ is left out: it is 0.
            let of_mean = -sent.sum() / root;
            let back = sent / root + deviations * (of_variance * 2.0 / m);
            back.add_scalar(of_mean / m)
        })
        .collect();
    DMatrix::from_rows(&rows)
}
