//! The accuracy of a batch.

use nalgebra::DMatrix;

/// The first largest entry of each column is compared with the label.
pub fn accuracy(logits: &DMatrix<f64>, labels: &[usize]) -> f64 {
    let pairs = logits.column_iter().zip(labels);
    let right = pairs.filter(|(column, label)| column.into_owned().imax() == **label);
    right.count() as f64 / labels.len() as f64
}
