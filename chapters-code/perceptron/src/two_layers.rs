//! XOR through a hidden layer, in both codings (S1-35, S3-01.13, E-17).

use crate::{Unit, gates};
use nalgebra::DVector;

// ANCHOR: layers
/// Units that all see the inputs, and one unit that sees only their outputs.
#[derive(Debug, Clone, PartialEq)]
pub struct TwoLayers {
    /// The hidden units, each with one weight for each input.
    pub hidden: Vec<Unit>,
    /// The output unit, with one weight for each hidden unit.
    pub output: Unit,
}

impl TwoLayers {
    /// The outputs of the hidden units and of the output unit, in 0/1 coding.
    #[must_use]
    pub fn outputs(&self, inputs: &DVector<f64>) -> (DVector<f64>, f64) {
        self.through(inputs, Unit::output)
    }

    /// The same in −1/+1 coding.
    #[must_use]
    pub fn sign_outputs(&self, inputs: &DVector<f64>) -> (DVector<f64>, f64) {
        self.through(inputs, Unit::sign_output)
    }

    fn through(
        &self,
        inputs: &DVector<f64>,
        output: fn(&Unit, &DVector<f64>) -> f64,
    ) -> (DVector<f64>, f64) {
        let hidden = self.hidden.iter().map(|unit| output(unit, inputs));
        let hidden = DVector::from_iterator(self.hidden.len(), hidden);
        let answer = output(&self.output, &hidden);
        (hidden, answer)
    }
}
// ANCHOR_END: layers

// ANCHOR: xor
/// XOR in 0/1 coding: AND of NAND and OR.
#[must_use]
pub fn xor() -> TwoLayers {
    TwoLayers {
        hidden: vec![gates::nand(), gates::or()],
        output: gates::and(),
    }
}

/// XOR in −1/+1 coding, with the output weights of the source.
#[must_use]
pub fn signed_xor() -> TwoLayers {
    TwoLayers {
        hidden: vec![Unit::new(&[1.0, 1.0], 0.5), Unit::new(&[1.0, 1.0], -1.5)],
        output: Unit::new(&[0.7, -0.4], -1.0),
    }
}
// ANCHOR_END: xor

/// How many regions n lines in general position cut the plane into: 1 + n + n(n − 1)/2.
#[must_use]
pub fn regions(lines: usize) -> usize {
    1 + lines + lines * lines.saturating_sub(1) / 2
}
