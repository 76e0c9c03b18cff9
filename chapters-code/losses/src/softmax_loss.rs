//! Softmax and cross-entropy as one layer (S3-04.12, E-47).

pub use crate::softmax::{log_sum_exp, probabilities};
use nalgebra::DMatrix;

// ANCHOR: softmax_loss
/// The end of a network that tells classes apart: logits in, the mean cross-entropy out. Samples are columns.
#[derive(Debug, Clone, Default)]
pub struct SoftmaxWithLoss {
    kept: Option<(DMatrix<f64>, DMatrix<f64>)>,
}

impl SoftmaxWithLoss {
    /// The mean over the samples of −Σ t ln softmax(z), for logits z and targets t of one shape.
    ///
    /// # Panics
    /// If logits and targets differ in shape, or are empty.
    pub fn forward(&mut self, logits: &DMatrix<f64>, targets: &DMatrix<f64>) -> f64 {
        let ((rows, samples), wanted) = (logits.shape(), targets.shape());
        assert_eq!(
            (rows, samples),
            wanted,
            "softmax with loss: the logits are {rows}×{samples}, but the targets are {}×{}",
            wanted.0,
            wanted.1
        );
        let columns = logits.column_iter().zip(targets.column_iter());
        let total: f64 = columns
            .map(|(z, t)| log_sum_exp(&z.into_owned()) * t.sum() - z.dot(&t))
            .sum();
        self.kept = Some((probabilities(logits), targets.clone()));
        total / samples as f64
    }

    /// ∂L/∂z = (softmax(z) − t) / N, for targets that sum to 1 in each column.
    ///
    /// # Panics
    /// Before a forward pass.
    #[must_use]
    pub fn backward(&self) -> DMatrix<f64> {
        let kept = self.kept.as_ref();
        let (y, t) = kept.expect("softmax with loss: call forward before backward");
        (y - t) / t.ncols() as f64
    }
}
// ANCHOR_END: softmax_loss
