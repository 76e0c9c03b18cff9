//! Δ for ∇, and a prime that does not say by what.

use crate::{assert_close, assert_nearly, slope};
use gradients::{
    bowl::{gradient, hessian, value},
    gradient::{STEP, numerical_gradient},
};
use nalgebra::dvector;

#[test]
fn e_23_the_gradient_is_neither_a_difference_nor_a_laplacian() {
    for (x, y, printed, difference) in [
        (1.0, 2.0, [4.0, 5.0], [5.0, 6.0]),
        (3.0, -2.0, [4.0, -1.0], [5.0, 0.0]),
    ] {
        let at = dvector![x, y];
        assert_eq!(gradient(&at).as_slice(), printed);
        let nudged = numerical_gradient(value, &at, STEP);
        assert_nearly(nudged[0], printed[0]);
        assert_nearly(nudged[1], printed[1]);
        assert_close(value(&dvector![x + 1.0, y]) - value(&at), difference[0]);
        assert_close(value(&dvector![x, y + 1.0]) - value(&at), difference[1]);
        let curvature_1 = slope(|x| gradient(&dvector![x, y])[0], x);
        let curvature_2 = slope(|y| gradient(&dvector![x, y])[1], y);
        assert_nearly(curvature_1 + curvature_2, 4.0);
        assert_close(hessian().trace(), 4.0);
    }
}

/// f(g(x))′ by x is not f′ at g(x), which is the slope by g.
#[test]
fn e_23_a_prime_by_x_and_a_prime_by_u_are_two_numbers() {
    for x in [0.4, -0.7] {
        let input = backprop::Value::new(x);
        let u = &(&backprop::Value::new(3.0) * &input) - &backprop::Value::new(1.0);
        u.sigmoid().backward();
        let f = |u: f64| 1.0 / (1.0 + (-u).exp());
        assert_nearly(input.gradient(), slope(|x| f(3.0 * x - 1.0), x));
        assert_nearly(u.gradient(), slope(f, 3.0 * x - 1.0));
        assert_close(input.gradient(), 3.0 * u.gradient());
    }
}
