//! Values of expressions: scalars and matrices; a vector is a matrix of one column.

use nalgebra::DMatrix;

use crate::dual::Dual;
use crate::error::{Fault, shape};

mod arithmetic;
mod measure;
mod single;

/// More entries than any display needs; beyond it lies a slip of the pen.
const MOST_ENTRIES: usize = 4096;

/// What an expression is at one point.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// A number.
    Scalar(Dual),
    /// A vector or a matrix.
    Matrix(DMatrix<Dual>),
}

impl From<f64> for Value {
    fn from(number: f64) -> Self {
        Self::Scalar(number.into())
    }
}

impl Value {
    /// A column of plain numbers.
    pub fn column(entries: &[f64]) -> Self {
        Self::Matrix(DMatrix::from_iterator(
            entries.len(),
            1,
            entries.iter().map(|entry| Dual::from(*entry)),
        ))
    }

    /// A matrix, or the scalar that is all of it.
    pub fn from_matrix(matrix: DMatrix<Dual>) -> Self {
        match matrix.shape() {
            (1, 1) => Self::Scalar(matrix[(0, 0)].clone()),
            _ => Self::Matrix(matrix),
        }
    }

    /// A matrix of `rows` by `columns` whose entries `entry` gives.
    ///
    /// # Errors
    /// If it would be too large, or `entry` fails.
    pub fn build(
        (rows, columns): (usize, usize),
        mut entry: impl FnMut(usize, usize) -> Result<Dual, Fault>,
    ) -> Result<Self, Fault> {
        if rows == 0 || columns == 0 || rows.saturating_mul(columns) > MOST_ENTRIES {
            return Err(shape(format!(
                "a matrix of {rows}×{columns} has no entries or too many"
            )));
        }
        let mut entries = Vec::with_capacity(rows * columns);
        for row in 0..rows {
            for column in 0..columns {
                entries.push(entry(row, column)?);
            }
        }
        Ok(Self::from_matrix(DMatrix::from_row_iterator(
            rows, columns, entries,
        )))
    }

    /// Rows and columns; a scalar is 1×1.
    pub fn shape(&self) -> (usize, usize) {
        match self {
            Self::Scalar(_) => (1, 1),
            Self::Matrix(matrix) => matrix.shape(),
        }
    }

    /// The entry at a place that is known to be inside.
    pub fn entry(&self, row: usize, column: usize) -> Dual {
        match self {
            Self::Scalar(number) => number.clone(),
            Self::Matrix(matrix) => matrix[(row, column)].clone(),
        }
    }

    /// The same value with a function applied to each entry.
    pub fn map(&self, function: impl Fn(&Dual) -> Dual) -> Self {
        match self {
            Self::Scalar(number) => Self::Scalar(function(number)),
            Self::Matrix(matrix) => Self::Matrix(matrix.map(|entry| function(&entry))),
        }
    }

    /// All entries, column by column.
    pub fn entries(&self) -> Vec<Dual> {
        match self {
            Self::Scalar(number) => vec![number.clone()],
            Self::Matrix(matrix) => matrix.iter().cloned().collect(),
        }
    }

    /// Whether all entries are finite.
    pub fn is_finite(&self) -> bool {
        match self {
            Self::Scalar(number) => number.is_finite(),
            Self::Matrix(matrix) => matrix.iter().all(Dual::is_finite),
        }
    }

    /// What it is, in words.
    pub fn size(&self) -> String {
        match self.shape() {
            _ if matches!(self, Self::Scalar(_)) => "a number".to_string(),
            (rows, 1) => format!("a vector of {rows}"),
            (rows, columns) => format!("a {rows}×{columns} matrix"),
        }
    }
}
