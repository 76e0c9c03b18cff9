//! Numbers that remember how they came about.

use crate::{CASES, STEP};
use backprop::Value;
use gradients::difference::central_difference;
use grading::{Draw, Tolerance, assert_agrees};

/// An operation on values, and the same on plain numbers.
type Pair = (&'static str, fn(&Value) -> Value, fn(f64) -> f64);

const FUNCTIONS: [Pair; 8] = [
    ("negation", |x| -x, |x| -x),
    ("square", |x| x.powi(2), |x| x.powi(2)),
    ("power −3", |x| x.powi(-3), |x| x.powi(-3)),
    ("power 0", |x| x.powi(0), |x| x.powi(0)),
    ("exponential", Value::exp, f64::exp),
    ("sigmoid", Value::sigmoid, |x| 1.0 / (1.0 + (-x).exp())),
    ("tanh", Value::tanh, f64::tanh),
    ("ReLU", Value::relu, |x| x.max(0.0)),
];

/// Numbers stay away from 0, where ReLU has a kink and negative powers have no value.
fn away_from_zero(draw: &mut Draw) -> f64 {
    draw.between(0.2, 2.0) * (2.0 * draw.label() - 1.0)
}

#[test]
fn the_slope_of_every_function_is_its_central_difference() {
    let mut draw = Draw::new(1);
    for (name, of_value, of_number) in FUNCTIONS {
        for _ in 0..CASES {
            let number = away_from_zero(&mut draw);
            let x = Value::new(number);
            let result = of_value(&x);
            result.backward();
            println!("{name} at {number}");
            assert_agrees(&result.number(), &of_number(number), Tolerance::COMPUTED);
            let slope = central_difference(of_number, number, STEP);
            assert_agrees(&x.gradient(), &slope, Tolerance::DIFFERENCED);
        }
    }
}

#[test]
fn both_sides_of_every_operation_receive_their_partial_derivative() {
    let mut draw = Draw::new(2);
    for _ in 0..CASES {
        let [a, b, c] = [(); 3].map(|()| draw.number());
        let expression = |a: f64, b: f64, c: f64| (a - b * c) * (a + b);
        let [x, y, z] = [a, b, c].map(Value::new);
        (&(&x - &(&y * &z)) * &(&x + &y)).backward();
        let slopes = [
            central_difference(|a| expression(a, b, c), a, STEP),
            central_difference(|b| expression(a, b, c), b, STEP),
            central_difference(|c| expression(a, b, c), c, STEP),
        ];
        let got = [x.gradient(), y.gradient(), z.gradient()];
        assert_agrees(&got, &slopes, Tolerance::DIFFERENCED);
    }
}

#[test]
fn gradient_of_a_shared_input_accumulates() {
    let mut draw = Draw::new(3);
    for _ in 0..CASES {
        let x = Value::new(draw.number());
        (&(&x * &x) + &x).backward();
        assert_agrees(
            &x.gradient(),
            &(2.0 * x.number() + 1.0),
            Tolerance::COMPUTED,
        );
    }
}

#[test]
fn a_second_pass_adds_to_the_first() {
    let (x, y) = (Value::new(3.0), Value::new(4.0));
    (&x * &y).backward();
    (&x + &y).backward();
    assert_eq!((x.gradient(), y.gradient()), (5.0, 4.0));
}

/// What the first pass left in the middle must not be passed on again by the second.
#[test]
fn the_same_pass_twice_doubles_every_gradient() {
    let (x, y) = (Value::new(3.0), Value::new(4.0));
    let product = &x * &y;
    let square = &product * &product;
    square.backward();
    let once = [&x, &y, &product, &square].map(Value::gradient);
    assert_eq!(once, [96.0, 72.0, 24.0, 1.0]);
    square.backward();
    let twice = [&x, &y, &product, &square].map(Value::gradient);
    assert_eq!(twice, once.map(|gradient| 2.0 * gradient));
}

/// Walked path by path this would take 2⁴⁰ visits; each node is visited once.
#[test]
fn doubling_forty_times_has_the_slope_two_to_the_forty() {
    let x = Value::new(1.5);
    let mut doubled = x.clone();
    for _ in 0..40 {
        doubled = &doubled + &doubled;
    }
    doubled.backward();
    assert_eq!(x.gradient(), 2_f64.powi(40));
}

#[test]
fn a_clone_is_the_same_node() {
    let x = Value::new(2.0);
    let again = x.clone();
    (&x * &again).backward();
    assert_eq!((x.gradient(), again.gradient()), (4.0, 4.0));
}

#[test]
fn a_number_to_the_power_0_is_1_with_slope_0_even_at_0() {
    let x = Value::new(0.0);
    let one = x.powi(0);
    one.backward();
    assert_eq!((one.number(), x.gradient()), (1.0, 0.0));
}

#[test]
fn the_slope_of_relu_at_its_kink_is_0() {
    let x = Value::new(0.0);
    x.relu().backward();
    assert_eq!(x.gradient(), 0.0);
}
