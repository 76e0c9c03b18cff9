//! Discriminants with squares and products (S1-14, E-16).

use nalgebra::{DMatrix, DVector};

// ANCHOR: quadratic
/// g(x) = Σ wᵢᵢ xᵢ² + Σ_{i<j} wᵢⱼ xᵢ xⱼ + Σ wᵢ xᵢ + b.
#[derive(Debug, Clone, PartialEq)]
pub struct QuadraticDiscriminant {
    /// n × n: squares on the diagonal, the weight of xᵢxⱼ above it; nothing below.
    pub second_order: DMatrix<f64>,
    /// The weights of the inputs themselves.
    pub weights: DVector<f64>,
    /// The constant.
    pub bias: f64,
}

impl QuadraticDiscriminant {
    /// g(x), summed term by term as the formula says.
    #[must_use]
    pub fn value(&self, x: &DVector<f64>) -> f64 {
        let mut sum = self.bias + self.weights.dot(x);
        for i in 0..x.len() {
            for j in i..x.len() {
                sum += self.second_order[(i, j)] * x[i] * x[j];
            }
        }
        sum
    }

    /// The symmetric S with xᵀSx = the second-order terms: each product's weight is split in two halves.
    #[must_use]
    pub fn symmetric(&self) -> DMatrix<f64> {
        0.5 * (&self.second_order + self.second_order.transpose())
    }
}

/// How many weights a quadratic discriminant of n inputs has: (n + 1)(n + 2)/2.
#[must_use]
pub fn weight_count(inputs: usize) -> usize {
    (inputs + 1) * (inputs + 2) / 2
}
// ANCHOR_END: quadratic
