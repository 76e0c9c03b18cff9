//! Values that have to be a single number, such as an exponent or an index.

use super::Value;
use crate::dual::Dual;
use crate::error::{Fault, shape};

impl Value {
    /// The number that this value has to be.
    ///
    /// # Errors
    /// If it is a vector or a matrix.
    pub fn scalar(&self, role: &str) -> Result<&Dual, Fault> {
        match self {
            Self::Scalar(number) => Ok(number),
            Self::Matrix(_) => Err(shape(format!(
                "{role} has to be a number, but is {}",
                self.size()
            ))),
        }
    }

    /// The whole number that this value has to be.
    ///
    /// # Errors
    /// If it is not whole or too large to count to.
    pub fn whole(&self, role: &str) -> Result<i64, Fault> {
        let number = self.scalar(role)?.real();
        if number.fract() != 0.0 || number.abs() > 1e6 {
            return Err(shape(format!(
                "{role} has to be a whole number up to a million, but is {number}"
            )));
        }
        #[allow(
            clippy::cast_possible_truncation,
            reason = "whole and at most a million, as was just tested"
        )]
        Ok(number as i64)
    }
}
