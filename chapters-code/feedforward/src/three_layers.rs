//! A network with two inputs, hidden layers of three and two units, and two outputs (S3-02.17).

use crate::{Network, row_form::RowLayer};
use activations::Activation::{Identity, Sigmoid};
use nalgebra::{DVector, RowDVector, dmatrix, dvector};

// ANCHOR: network
/// The layers as a program for numpy would hold them: samples in rows, weights with one column for each unit.
#[must_use]
pub fn row_layers() -> Vec<RowLayer> {
    vec![
        RowLayer {
            weights: dmatrix![0.2, -0.4, 0.6; 0.1, 0.3, -0.5],
            bias: RowDVector::from_row_slice(&[0.1, -0.1, 0.2]),
            activation: Sigmoid,
        },
        RowLayer {
            weights: dmatrix![0.5, -0.3; 0.2, 0.4; -0.6, 0.1],
            bias: RowDVector::from_row_slice(&[0.05, -0.05]),
            activation: Sigmoid,
        },
        RowLayer {
            weights: dmatrix![0.7, -0.2; -0.5, 0.3],
            bias: RowDVector::from_row_slice(&[0.1, 0.2]),
            activation: Identity,
        },
    ]
}

/// The same network in this book's form: samples in columns, weights with one row for each unit.
#[must_use]
pub fn network() -> Network {
    Network::new(row_layers().iter().map(RowLayer::to_columns).collect())
}

/// The input of the example.
#[must_use]
pub fn inputs() -> DVector<f64> {
    dvector![0.5, -1.0]
}
// ANCHOR_END: network
