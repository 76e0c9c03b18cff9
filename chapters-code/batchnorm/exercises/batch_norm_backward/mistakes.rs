//! What goes wrong on the way back through a normalised batch.

use super::BatchNormBackward;
use grading::Mistake;
use nalgebra::{DMatrix, DVector, RowDVector};

/// What the three paths are made of, for one feature.
struct Row {
    m: f64,
    sent: RowDVector<f64>,
    deviations: RowDVector<f64>,
    root: f64,
}

impl Row {
    fn straight(&self) -> RowDVector<f64> {
        &self.sent / self.root
    }

    fn over_variance(&self) -> RowDVector<f64> {
        let slope = -0.5 * self.sent.dot(&self.deviations) / self.root.powi(3);
        &self.deviations * (slope * 2.0 / self.m)
    }

    fn over_mean(&self) -> f64 {
        -self.sent.sum() / self.root / self.m
    }

    fn all(&self) -> RowDVector<f64> {
        (self.straight() + self.over_variance()).add_scalar(self.over_mean())
    }
}

/// Row by row, with the sum of the squares divided by `m` + `more`.
fn by_rows(
    (x, gamma, epsilon, g): (&DMatrix<f64>, &DVector<f64>, f64, &DMatrix<f64>),
    more: f64,
    paths: impl Fn(&Row) -> RowDVector<f64>,
) -> DMatrix<f64> {
    let rows: Vec<RowDVector<f64>> = (0..x.nrows())
        .map(|feature| {
            let (row, m) = (x.row(feature), x.ncols() as f64);
            let deviations = row.add_scalar(-row.mean());
            let root = (deviations.norm_squared() / (m + more) + epsilon).sqrt();
            let sent = gamma[feature] * g.row(feature);
            paths(&Row {
                m,
                sent,
                deviations,
                root,
            })
        })
        .collect();
    DMatrix::from_rows(&rows)
}

pub const MISTAKES: &[Mistake<BatchNormBackward>] = &[
    Mistake {
        name: "mean and variance taken for constants",
        says: "that is the straight path alone; μ and σ² move with x as well, and bring back a share each.",
        function: |x, gamma, epsilon, g| by_rows((x, gamma, epsilon, g), 0.0, Row::straight),
    },
    Mistake {
        name: "path over the mean dropped",
        says: "every x has the share 1/m in the mean: ∂L/∂μ · 1/m is missing.",
        function: |x, gamma, epsilon, g| {
            by_rows((x, gamma, epsilon, g), 0.0, |row| {
                row.straight() + row.over_variance()
            })
        },
    },
    Mistake {
        name: "path over the variance dropped",
        says: "∂L/∂σ² · 2 (x − μ)/m is missing: each x moves the variance too.",
        function: |x, gamma, epsilon, g| {
            by_rows((x, gamma, epsilon, g), 0.0, |row| {
                row.straight().add_scalar(row.over_mean())
            })
        },
    },
    Mistake {
        name: "the 2 of the variance dropped",
        says: "∂σ²/∂x is 2 (x − μ)/m, with a 2 from the square.",
        function: |x, gamma, epsilon, g| {
            by_rows((x, gamma, epsilon, g), 0.0, |row| {
                row.all() - 0.5 * row.over_variance()
            })
        },
    },
    Mistake {
        name: "sign of the path over the mean",
        says: "a larger mean makes every x̂ smaller: ∂L/∂μ has a minus.",
        function: |x, gamma, epsilon, g| {
            by_rows((x, gamma, epsilon, g), 0.0, |row| {
                row.all().add_scalar(-2.0 * row.over_mean())
            })
        },
    },
    Mistake {
        name: "whole mean for each sample",
        says: "each x has the share 1/m in the mean: divide ∂L/∂μ by m.",
        function: |x, gamma, epsilon, g| {
            by_rows((x, gamma, epsilon, g), 0.0, |row| {
                row.all().add_scalar(row.over_mean() * (row.m - 1.0))
            })
        },
    },
    Mistake {
        name: "scale forgotten",
        says: "what arrives at x̂ is γ times what arrives at y.",
        function: |x, gamma, epsilon, g| {
            by_rows((x, &gamma.map(|_| 1.0), epsilon, g), 0.0, Row::all)
        },
    },
    Mistake {
        name: "unbiased variance",
        says: "the way forward divided by m, so the root here has to be of that variance; the 2/m fits to no other.",
        function: |x, gamma, epsilon, g| by_rows((x, gamma, epsilon, g), -1.0, Row::all),
    },
    Mistake {
        name: "epsilon forgotten",
        says: "the root is √(σ² + ε) on the way back as well, as it was on the way forward.",
        function: |x, gamma, _, g| by_rows((x, gamma, 0.0, g), 0.0, Row::all),
    },
];
