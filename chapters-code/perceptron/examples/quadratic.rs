//! Quadratic discriminants: how many weights, how the cross terms count, and XOR with a single product.

use nalgebra::{dmatrix, dvector};
use perceptron::quadratic::{QuadraticDiscriminant, weight_count};
use worked::{Page, Table, fixed};

/// The page that the book includes.
pub fn page() -> String {
    let mut page = Page::new();
    let mut table = Table::new(["inputs $n$", "weights"]);
    for inputs in [1, 2, 3, 10] {
        table.row([inputs.to_string(), weight_count(inputs).to_string()]);
    }
    page.block("counts", table);
    page.value("weights_784", weight_count(784));

    let quadratic = QuadraticDiscriminant {
        second_order: dmatrix![2.0, 3.0; 0.0, -1.0],
        weights: dvector![0.5, -2.0],
        bias: 1.0,
    };
    let x = dvector![1.5, -0.5];
    let rest = quadratic.weights.dot(&x) + quadratic.bias;
    let halved = x.dot(&(quadratic.symmetric() * &x)) + rest;
    let twice = dmatrix![2.0, 3.0; 3.0, -1.0];
    page.value("w1", fixed(quadratic.weights[0], 1));
    page.value("w2", fixed(quadratic.weights[1], 0));
    page.value("x1", fixed(x[0], 1));
    page.value("x2", fixed(x[1], 1));
    page.value("sum", fixed(quadratic.value(&x), 2));
    page.value("halved", fixed(halved, 2));
    page.value("twice", fixed(x.dot(&(twice * &x)) + rest, 2));
    page.block("xor", xor());
    page.to_string()
}

/// −x₁x₂ on the four inputs in −1/+1 coding.
fn xor() -> Table<3> {
    let product = QuadraticDiscriminant {
        second_order: dmatrix![0.0, -1.0; 0.0, 0.0],
        weights: dvector![0.0, 0.0],
        bias: 0.0,
    };
    let mut table = Table::new(["$x_1$", "$x_2$", "$g(\\mathbf x) = -x_1 x_2$"]);
    for (first, second) in [(-1.0, -1.0), (-1.0, 1.0), (1.0, -1.0), (1.0, 1.0)] {
        let g = product.value(&dvector![first, second]);
        table.row([first, second, g].map(|number| fixed(number, 0)));
    }
    table
}

fn main() {
    print!("{}", page());
}
