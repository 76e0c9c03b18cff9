//! All functions of one number at one place, there and back, under one type (S2-14, S3-04.7, S3-04.9).

use activations::{
    Activation, sigmoid::sigmoid_derivative_from_output, tanh::tanh_derivative_from_output,
};
use worked::{Page, Table, fixed};

const FUNCTIONS: [(&str, Activation); 7] = [
    ("identity", Activation::Identity),
    ("step", Activation::Step),
    ("sigmoid", Activation::Sigmoid),
    ("tanh", Activation::Tanh),
    ("ReLU", Activation::Relu),
    (
        "leaky ReLU, slope 0.1",
        Activation::LeakyRelu { slope: 0.1 },
    ),
    ("ELU, α = 1", Activation::Elu { alpha: 1.0 }),
];

fn table(x: f64) -> Table<3> {
    let mut table = Table::new(["function", "value", "slope"]);
    for (name, activation) in FUNCTIONS {
        table.row([
            name.to_string(),
            fixed(activation.value(x), 6),
            fixed(activation.derivative(x), 6),
        ]);
    }
    table
}

/// Slopes from the sum, and from the output alone.
fn from_output() -> Table<4> {
    let mut table = Table::new(["$x$", "$y$", "slope from $x$", "slope from $y$ alone"]);
    for x in [-0.5, 2.0] {
        let [sigmoid, tanh] = [Activation::Sigmoid, Activation::Tanh];
        let (y, t) = (sigmoid.value(x), tanh.value(x));
        table.row([
            format!("{} through σ", fixed(x, 1)),
            fixed(y, 6),
            fixed(sigmoid.derivative(x), 6),
            fixed(sigmoid_derivative_from_output(y), 6),
        ]);
        table.row([
            format!("{} through tanh", fixed(x, 1)),
            fixed(t, 6),
            fixed(tanh.derivative(x), 6),
            fixed(tanh_derivative_from_output(t), 6),
        ]);
    }
    table
}

/// The page that the book includes.
pub fn page() -> String {
    let mut page = Page::new();
    page.block("at_minus_half", table(-0.5));
    page.block("at_two", table(2.0));
    page.block("from_output", from_output());
    page.to_string()
}

fn main() {
    print!("{}", page());
}
