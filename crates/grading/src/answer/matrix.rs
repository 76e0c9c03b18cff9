//! Matrices.

use super::Answer;
use crate::Tolerance;
use nalgebra::DMatrix;

impl Answer for DMatrix<f64> {
    fn difference(&self, expected: &Self, tolerance: Tolerance) -> Option<String> {
        if self.shape() != expected.shape() {
            return Some(shapes(self.shape(), expected.shape()));
        }
        for row in 0..expected.nrows() {
            for column in 0..expected.ncols() {
                let place = (row, column);
                if let Some(difference) = self[place].difference(&expected[place], tolerance) {
                    return Some(format!("entry ({row}, {column}): {difference}"));
                }
            }
        }
        None
    }

    fn show(&self) -> String {
        let rows: Vec<String> = self
            .row_iter()
            .map(|row| row.transpose().as_slice().to_vec().show())
            .collect();
        format!("[{}]", rows.join(", "))
    }
}

fn shapes(got: (usize, usize), expected: (usize, usize)) -> String {
    let transposed = if (got.1, got.0) == expected {
        ": that is the transposed shape"
    } else {
        ""
    };
    format!(
        "expected a {}×{} matrix, got {}×{}{transposed}",
        expected.0, expected.1, got.0, got.1
    )
}
