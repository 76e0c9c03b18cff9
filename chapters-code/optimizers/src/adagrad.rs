//! AdaGrad: each parameter's rate is divided by all that it has seen (S3-05.5).

use crate::{Memory, Optimizer};
use backprop::layer::Parameters;

// ANCHOR: adagrad
/// r ← r + g², then w ← w − η g / (√r + ε), for each parameter alone (Duchi, Hazan and Singer 2011).
#[derive(Debug, Clone)]
pub struct AdaGrad {
    /// η.
    pub learning_rate: f64,
    /// ε, which keeps the quotient finite while r is 0.
    pub epsilon: f64,
    squares: Memory<1>,
}

impl Optimizer for AdaGrad {
    fn step(&mut self, groups: &mut [Parameters<'_>]) {
        self.squares.each(groups, |value, gradient, [squares]| {
            *squares += gradient * gradient;
            *value -= self.learning_rate * gradient / (squares.sqrt() + self.epsilon);
        });
    }
}
// ANCHOR_END: adagrad

impl AdaGrad {
    /// With ε = 10⁻⁷; all sums are 0.
    #[must_use]
    pub fn new(learning_rate: f64) -> Self {
        Self {
            learning_rate,
            epsilon: 1e-7,
            squares: Memory::default(),
        }
    }
}
