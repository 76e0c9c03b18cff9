//! Mistakes for the value of a quadratic discriminant.

use super::QuadraticValue;
use grading::Mistake;
use nalgebra::{DMatrix, DVector};

/// Σ wᵢᵢ xᵢ².
fn square_terms(squares: &DVector<f64>, x: &DVector<f64>) -> f64 {
    squares.dot(&x.component_mul(x))
}

/// Σ wᵢⱼ xᵢ xⱼ: nothing stands on or below the diagonal, so the whole matrix may be used.
fn product_terms(products: &DMatrix<f64>, x: &DVector<f64>) -> f64 {
    x.dot(&(products * x))
}

pub(super) const MISTAKES: &[Mistake<QuadraticValue>] = &[
    Mistake {
        name: "products counted twice",
        says: "each pair of inputs counts once: only i < j, not also j < i.",
        function: |squares, products, linear, constant, x| {
            square_terms(squares, x) + 2.0 * product_terms(products, x) + linear.dot(x) + constant
        },
    },
    Mistake {
        name: "products halved",
        says: "the half belongs to the matrix form, where each product comes up twice; here it comes up once.",
        function: |squares, products, linear, constant, x| {
            square_terms(squares, x) + product_terms(products, x) / 2.0 + linear.dot(x) + constant
        },
    },
    Mistake {
        name: "products missing",
        says: "the products are missing; their weights stand above the diagonal, at (i, j) with i < j.",
        function: |squares, _, linear, constant, x| {
            square_terms(squares, x) + linear.dot(x) + constant
        },
    },
    Mistake {
        name: "squares missing",
        says: "the squares are missing; their weights come as a vector of their own.",
        function: |_, products, linear, constant, x| {
            product_terms(products, x) + linear.dot(x) + constant
        },
    },
    Mistake {
        name: "inputs not squared",
        says: "the weights of the squares are multiplied by x², not by x.",
        function: |squares, products, linear, constant, x| {
            squares.dot(x) + product_terms(products, x) + linear.dot(x) + constant
        },
    },
    Mistake {
        name: "weights squared",
        says: "only the input is squared, not its weight: w · x · x rather than (w · x)².",
        function: |squares, products, linear, constant, x| {
            let terms = squares.component_mul(x).norm_squared();
            terms + product_terms(products, x) + linear.dot(x) + constant
        },
    },
    Mistake {
        name: "linear terms missing",
        says: "the weights of the inputs themselves are missing.",
        function: |squares, products, _, constant, x| {
            square_terms(squares, x) + product_terms(products, x) + constant
        },
    },
    Mistake {
        name: "constant missing",
        says: "the constant is missing.",
        function: |squares, products, linear, _, x| {
            square_terms(squares, x) + product_terms(products, x) + linear.dot(x)
        },
    },
];
