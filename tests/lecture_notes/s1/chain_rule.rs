//! The chain rule, in both of its printed forms.

use crate::{assert_close, assert_slope};
use backprop::Value;

const POINTS: [f64; 4] = [-1.5, -0.2, 0.4, 1.2];

/// A function of one number: as values that remember, in plain numbers, and its derivative.
struct Function {
    of_value: fn(&Value) -> Value,
    of_number: fn(f64) -> f64,
    derivative: fn(f64) -> f64,
}

const OUTER: [Function; 3] = [
    Function {
        of_value: Value::sigmoid,
        of_number: |u| 1.0 / (1.0 + (-u).exp()),
        derivative: |u| (-u).exp() / (1.0 + (-u).exp()).powi(2),
    },
    Function {
        of_value: |u| u.powi(2),
        of_number: |u| u * u,
        derivative: |u| 2.0 * u,
    },
    Function {
        of_value: Value::exp,
        of_number: f64::exp,
        derivative: f64::exp,
    },
];

const INNER: [Function; 2] = [
    Function {
        of_value: |x| &(&Value::new(3.0) * x) - &Value::new(1.0),
        of_number: |x| 3.0 * x - 1.0,
        derivative: |_| 3.0,
    },
    Function {
        of_value: |x| &x.powi(2) + x,
        of_number: |x| x * x + x,
        derivative: |x| 2.0 * x + 1.0,
    },
];

#[test]
fn s1_57_the_slope_of_f_of_g_is_that_of_f_at_g_times_that_of_g() {
    for (f, g) in OUTER.iter().flat_map(|f| INNER.iter().map(move |g| (f, g))) {
        for x in POINTS {
            let input = Value::new(x);
            let output = (f.of_value)(&(g.of_value)(&input));
            output.backward();
            let expected = (f.derivative)((g.of_number)(x)) * (g.derivative)(x);
            assert_close(output.number(), (f.of_number)((g.of_number)(x)));
            assert_close(input.gradient(), expected);
            assert_slope(expected, |x| (f.of_number)((g.of_number)(x)), x);
        }
    }
}

#[test]
fn s1_58_dy_dx_is_dy_du_times_du_dx() {
    for (f, g) in OUTER.iter().flat_map(|f| INNER.iter().map(move |g| (f, g))) {
        for x in POINTS {
            let input = Value::new(x);
            let u = (g.of_value)(&input);
            (f.of_value)(&u).backward();
            let (dy_du, du_dx) = (u.gradient(), (g.derivative)(x));
            assert_slope(dy_du, f.of_number, (g.of_number)(x));
            assert_slope(du_dx, g.of_number, x);
            assert_close(input.gradient(), dy_du * du_dx);
        }
    }
}
