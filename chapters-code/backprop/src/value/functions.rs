//! What can be computed with values, each operation with its slope beside it (S3-04.5, S3-04.6).

use super::Value;
use activations::{
    relu::{relu, relu_derivative},
    sigmoid::{sigmoid, sigmoid_derivative},
    tanh::{tanh, tanh_derivative},
};
use std::ops::{Add, Mul, Neg, Sub};

// ANCHOR: operations
impl Add for &Value {
    type Output = Value;

    /// An addition passes the gradient on to both sides.
    fn add(self, other: &Value) -> Value {
        let sources = vec![(self.clone(), 1.0), (other.clone(), 1.0)];
        Value::computed(self.number() + other.number(), sources)
    }
}

impl Mul for &Value {
    type Output = Value;

    /// A multiplication passes it on times the *other* factor.
    fn mul(self, other: &Value) -> Value {
        let sources = vec![
            (self.clone(), other.number()),
            (other.clone(), self.number()),
        ];
        Value::computed(self.number() * other.number(), sources)
    }
}
// ANCHOR_END: operations

impl Neg for &Value {
    type Output = Value;

    /// A change of sign turns the gradient round.
    fn neg(self) -> Value {
        self.through(-self.number(), -1.0)
    }
}

impl Sub for &Value {
    type Output = Value;

    /// A subtraction passes the gradient on to the left, and turned round to the right.
    fn sub(self, other: &Value) -> Value {
        let sources = vec![(self.clone(), 1.0), (other.clone(), -1.0)];
        Value::computed(self.number() - other.number(), sources)
    }
}

// ANCHOR: functions
impl Value {
    /// xⁿ, with slope n xⁿ⁻¹; for n = 0 it is 1 with slope 0.
    #[must_use]
    pub fn powi(&self, exponent: i32) -> Self {
        let x = self.number();
        let slope = match exponent {
            0 => 0.0,
            _ => f64::from(exponent) * x.powi(exponent - 1),
        };
        self.through(x.powi(exponent), slope)
    }

    /// eˣ, which is its own slope.
    #[must_use]
    pub fn exp(&self) -> Self {
        let result = self.number().exp();
        self.through(result, result)
    }

    /// σ(x), with slope σ(x) σ(−x).
    #[must_use]
    pub fn sigmoid(&self) -> Self {
        let x = self.number();
        self.through(sigmoid(x), sigmoid_derivative(x))
    }

    /// tanh x, with slope 1 / cosh² x.
    #[must_use]
    pub fn tanh(&self) -> Self {
        let x = self.number();
        self.through(tanh(x), tanh_derivative(x))
    }

    /// max(0, x), with slope 1 for x > 0 and 0 otherwise, at 0 as well.
    #[must_use]
    pub fn relu(&self) -> Self {
        let x = self.number();
        self.through(relu(x), relu_derivative(x))
    }
}
// ANCHOR_END: functions
