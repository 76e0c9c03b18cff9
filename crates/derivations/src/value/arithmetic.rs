//! Arithmetic of scalars, vectors and matrices.

use crate::dual::Dual;
use crate::error::{Fault, shape};
use crate::value::Value;

use Value::{Matrix, Scalar};

impl Value {
    /// The sum of two values of one size.
    ///
    /// # Errors
    /// If the sizes differ.
    pub fn plus(self, other: Self) -> Result<Self, Fault> {
        match (self, other) {
            (Scalar(left), Scalar(right)) => Ok(Scalar(left + right)),
            (Matrix(left), Matrix(right)) if left.shape() == right.shape() => {
                Ok(Matrix(left.zip_map(&right, |one, other| one + other)))
            }
            (left, right) => Err(mismatch(&left, "plus", &right)),
        }
    }

    /// The value with the other sign.
    pub fn negated(self) -> Self {
        match self {
            Scalar(number) => Scalar(-number),
            Matrix(matrix) => Matrix(matrix.map(|entry| -entry)),
        }
    }

    /// The product, by a number or of matrices.
    ///
    /// # Errors
    /// If the columns of the left matrix are not as many as the rows of the right one.
    pub fn times(self, other: Self) -> Result<Self, Fault> {
        match (self, other) {
            (Scalar(left), Scalar(right)) => Ok(Scalar(left * right)),
            (Scalar(factor), Matrix(matrix)) | (Matrix(matrix), Scalar(factor)) => {
                Ok(Matrix(matrix.map(|entry| entry * factor.clone())))
            }
            (Matrix(left), Matrix(right)) if left.ncols() == right.nrows() => {
                Ok(Self::from_matrix(left * right))
            }
            (left, right) => Err(mismatch(&left, "times", &right)),
        }
    }

    /// What `\cdot` says: the dot product of two vectors, otherwise the product.
    ///
    /// # Errors
    /// As for [`Value::times`].
    pub fn dotted(self, other: Self) -> Result<Self, Fault> {
        match (&self, &other) {
            (Matrix(left), Matrix(right)) if left.ncols() == 1 && left.shape() == right.shape() => {
                Ok(Self::from_matrix(left.transpose() * right))
            }
            _ => self.times(other),
        }
    }

    /// The product entry by entry.
    ///
    /// # Errors
    /// If the sizes differ.
    pub fn entrywise(self, other: Self) -> Result<Self, Fault> {
        match (self, other) {
            (Scalar(left), Scalar(right)) => Ok(Scalar(left * right)),
            (Matrix(left), Matrix(right)) if left.shape() == right.shape() => {
                Ok(Matrix(left.zip_map(&right, |one, other| one * other)))
            }
            (left, right) => Err(mismatch(&left, "entry by entry with", &right)),
        }
    }

    /// The quotient by a number.
    ///
    /// # Errors
    /// If the divisor is a vector or a matrix.
    pub fn divided(self, other: Self) -> Result<Self, Fault> {
        match (self, other) {
            (value, Scalar(divisor)) => Ok(value.map(|entry| entry.clone() / divisor.clone())),
            (value, divisor) => Err(mismatch(&value, "divided by", &divisor)),
        }
    }

    /// The value to a power: any for a number, whole and positive for a square matrix.
    ///
    /// # Errors
    /// If it is a vector, or the power of a matrix is not whole and from 1 to 16.
    pub fn power(self, exponent: &Dual) -> Result<Self, Fault> {
        match self {
            Scalar(base) => Ok(Scalar(base.raised_to(exponent))),
            Matrix(matrix) => {
                let times = Self::Scalar(exponent.clone()).whole("the power of a matrix")?;
                if !(1..=16).contains(&times) || !matrix.is_square() {
                    let size = Matrix(matrix).size();
                    return Err(shape(format!(
                        "{size} to the power {times}; write `\\odot` or a norm for a vector's square"
                    )));
                }
                let product = (1..times).fold(matrix.clone(), |power, _| power * &matrix);
                Ok(Matrix(product))
            }
        }
    }

    /// The transpose; a number is its own.
    pub fn transposed(self) -> Self {
        match self {
            Scalar(number) => Scalar(number),
            Matrix(matrix) => Matrix(matrix.transpose()),
        }
    }
}

fn mismatch(left: &Value, operation: &str, right: &Value) -> Fault {
    shape(format!("{} {operation} {}", left.size(), right.size()))
}
