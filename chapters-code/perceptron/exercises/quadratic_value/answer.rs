//! The value of a quadratic discriminant. Edit this file; grade it with
//! `cargo test -p perceptron --test exercises quadratic_value`.

use nalgebra::{DMatrix, DVector};

/// g(x) from the weights of the squares, of the products (above the diagonal), of the inputs, and the constant.
pub fn quadratic_value(
    squares: &DVector<f64>,
    products: &DMatrix<f64>,
    linear: &DVector<f64>,
    constant: f64,
    x: &DVector<f64>,
) -> f64 {
    todo!("four sums at {x:?}, from {squares:?}, {products:?}, {linear:?} and {constant}")
}
