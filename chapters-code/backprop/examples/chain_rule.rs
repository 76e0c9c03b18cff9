//! The chain rule on two functions, with the product of slopes beside a central difference.

use activations::sigmoid::{sigmoid, sigmoid_derivative};
use gradients::{difference::central_difference, gradient::STEP};
use worked::{Page, fixed};

/// The page that the book includes.
pub fn page() -> String {
    let mut page = Page::new();
    let x = 1.0;
    let u = 3.0 * x - 1.0;
    page.value("x", fixed(x, 0));
    page.value("u", fixed(u, 0));
    page.value("outer", fixed(sigmoid_derivative(u), 12));
    page.value("product", fixed(sigmoid_derivative(u) * 3.0, 12));
    let composed = |x: f64| sigmoid(3.0 * x - 1.0);
    page.value(
        "difference",
        fixed(central_difference(composed, x, STEP), 8),
    );
    page.value("at_x", fixed(3.0 * sigmoid_derivative(x), 6));

    let (x, y) = (1.0, 2.0);
    let square = |x: f64| (x + y).powi(2);
    page.value("square_slope", fixed(2.0 * (x + y), 0));
    page.value(
        "square_difference",
        fixed(central_difference(square, x, STEP), 6),
    );
    page.to_string()
}

fn main() {
    print!("{}", page());
}
