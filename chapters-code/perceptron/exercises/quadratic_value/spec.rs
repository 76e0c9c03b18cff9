//! Cases and mistakes for the value of a quadratic discriminant.

#[path = "mistakes.rs"]
mod mistakes;
#[path = "solution.rs"]
mod solution;

use grading::{Answer, Draw, Entry, Exercise, Tolerance};
use nalgebra::{DMatrix, DVector, dmatrix, dvector};

/// What an answer to this exercise looks like.
pub type QuadraticValue =
    fn(&DVector<f64>, &DMatrix<f64>, &DVector<f64>, f64, &DVector<f64>) -> f64;

/// The weights of squares, products and inputs, the constant, and the point of one case.
pub type Inputs = (DVector<f64>, DMatrix<f64>, DVector<f64>, f64, DVector<f64>);

/// The exercise.
#[must_use]
pub fn exercise() -> Exercise<QuadraticValue, Inputs, f64> {
    Exercise {
        name: "quadratic_value",
        page: "perceptron/quadratic.html",
        hints: include_str!("hints.md"),
        tolerance: Tolerance::COMPUTED,
        cases,
        call: |quadratic_value, (squares, products, linear, constant, x)| {
            quadratic_value(squares, products, linear, *constant, x)
        },
        show: |(squares, products, linear, constant, x)| {
            let (squares, products, linear) = (squares.show(), products.show(), linear.show());
            let (constant, x) = (constant.show(), x.show());
            format!(
                "squares = {squares}, products = {products}, linear = {linear}, \
                 constant = {constant}, x = {x}"
            )
        },
        solution: solution::quadratic_value,
        mistakes: mistakes::MISTAKES,
    }
}

/// The exercise with an answer to grade.
#[must_use]
pub fn entry(answer: QuadraticValue) -> Entry {
    Entry::new(exercise(), answer)
}

/// The book's discriminant, then drawn ones of one to four inputs; nothing stands on or below the diagonal.
fn cases() -> Vec<Inputs> {
    let products = dmatrix![0.0, 3.0; 0.0, 0.0];
    let book = (
        dvector![2.0, -1.0],
        products,
        dvector![0.5, -2.0],
        1.0,
        dvector![1.5, -0.5],
    );
    let mut cases = vec![book];
    let mut draw = Draw::new(15);
    for length in [1, 2, 3, 3, 4] {
        let (squares, linear) = (draw.vector(length), draw.vector(length));
        let mut products = draw.matrix(length, length);
        products.fill_lower_triangle(0.0, 0);
        cases.push((
            squares,
            products,
            linear,
            draw.number(),
            draw.vector(length),
        ));
    }
    cases
}
