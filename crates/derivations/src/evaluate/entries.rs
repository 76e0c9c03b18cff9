//! Single entries of vectors and matrices: found, replaced, and put together after each was varied.

use crate::dual::Dual;
use crate::error::{Fault, shape};
use crate::name::Name;
use crate::value::Value;

/// Rows and columns in the order of reading.
pub fn places((rows, columns): (usize, usize)) -> impl Iterator<Item = (usize, usize)> {
    (0..rows).flat_map(move |row| (0..columns).map(move |column| (row, column)))
}

/// The entry of a vector or matrix at a place from 1.
///
/// # Errors
/// If there is no such entry; `name` is what the message calls it.
pub fn entry_at(vector: &Value, place: &[i64], name: &Name) -> Result<Value, Fault> {
    let (rows, columns) = vector.shape();
    let inside = |number: i64, size: usize| {
        usize::try_from(number - 1)
            .ok()
            .filter(|position| *position < size)
    };
    let position = match place {
        [row] if columns == 1 => inside(*row, rows).map(|row| (row, 0)),
        [row, column] => inside(*row, rows).zip(inside(*column, columns)),
        _ => None,
    };
    match position {
        Some((row, column)) => Ok(Value::Scalar(vector.entry(row, column))),
        None => Err(shape(format!("`{name}` lies outside {}", vector.size()))),
    }
}

/// The value with one entry replaced.
pub fn replace(
    value: Value,
    entry: Option<(usize, usize)>,
    change: impl FnOnce(Dual) -> Dual,
) -> Value {
    match (value, entry) {
        (Value::Scalar(number), _) => Value::Scalar(change(number)),
        (Value::Matrix(mut matrix), Some(place)) => {
            let entry = std::mem::replace(&mut matrix[place], Dual::from(0.0));
            matrix[place] = change(entry);
            Value::Matrix(matrix)
        }
        (matrix, None) => matrix,
    }
}

/// Puts the derivatives by each entry of something of this size together.
///
/// # Errors
/// If the result would have more than two axes.
pub fn assemble(size: (usize, usize), mut slopes: Vec<Value>) -> Result<Value, Fault> {
    if slopes.len() == 1 {
        return Ok(slopes.remove(0));
    }
    let (rows, columns) = slopes.first().map_or((1, 1), Value::shape);
    match (size, (rows, columns)) {
        ((_, width), (1, 1)) => Value::build(size, |row, column| {
            Ok(slopes[row * width + column].entry(0, 0))
        }),
        ((count, 1), (_, 1)) => {
            Value::build(
                (rows, count),
                |row, column| Ok(slopes[column].entry(row, 0)),
            )
        }
        _ => Err(shape(
            "a matrix was differentiated by a vector or a vector by a matrix: write it for one entry",
        )),
    }
}
