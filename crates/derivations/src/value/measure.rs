//! Norms, traces and diagonals.

use nalgebra::DMatrix;

use crate::dual::Dual;
use crate::error::{Fault, shape};
use crate::value::Value;

impl Value {
    /// The sum of the squares of all entries, under a root.
    pub fn norm(&self) -> Dual {
        let squares = self.entries().into_iter().map(|entry| entry.power(2.0));
        squares
            .fold(Dual::from(0.0), |sum, square| sum + square)
            .sqrt()
    }

    /// The sum of the absolute values of all entries.
    pub fn absolute_sum(&self) -> Dual {
        let sizes = self.entries().into_iter().map(|entry| entry.abs());
        sizes.fold(Dual::from(0.0), |sum, size| sum + size)
    }

    /// The greatest absolute value of an entry.
    pub fn absolute_greatest(&self) -> Dual {
        let sizes = self.entries().into_iter().map(|entry| entry.abs());
        sizes.fold(Dual::from(0.0), |best, size| {
            if size.real() > best.real() {
                size
            } else {
                best
            }
        })
    }

    /// A vector as the diagonal of a matrix of zeros.
    ///
    /// # Errors
    /// If it is no vector.
    pub fn on_diagonal(&self) -> Result<Self, Fault> {
        let (size, 1) = self.shape() else {
            return Err(shape(format!(
                "`diag` of {}: it takes a vector",
                self.size()
            )));
        };
        Ok(Self::from_matrix(DMatrix::from_fn(
            size,
            size,
            |row, column| {
                if row == column {
                    self.entry(row, 0)
                } else {
                    Dual::from(0.0)
                }
            },
        )))
    }

    /// The sum of the diagonal.
    ///
    /// # Errors
    /// If it is no square matrix.
    pub fn trace(&self) -> Result<Self, Fault> {
        let (rows, columns) = self.shape();
        if rows != columns {
            return Err(shape(format!(
                "the trace of {}: it takes a square matrix",
                self.size()
            )));
        }
        let diagonal = (0..rows).map(|place| self.entry(place, place));
        Ok(Self::Scalar(
            diagonal.fold(Dual::from(0.0), |sum, entry| sum + entry),
        ))
    }
}
