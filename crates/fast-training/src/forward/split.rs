//! How the units of a layer are shared out.

use super::Units;
use crate::threads::{Part, cut, cut_mut};

impl Part for Units<'_> {
    fn rows(&self) -> usize {
        self.bias.len()
    }

    fn split(self, rows: usize) -> (Self, Self) {
        let pass = self.pass;
        let (weights, stride) = (cut(self.weights, rows, pass.fan_in.1), pass.samples.1);
        let bias = cut(self.bias, rows, 1);
        let outputs = cut_mut(self.outputs, rows, stride);
        let slopes = cut_mut(self.slopes, rows, stride);
        let (one, other) = self
            .normalised
            .map(|known| known.split(rows, stride))
            .unzip();
        let first = Self {
            first: self.first,
            pass,
            weights: weights.0,
            bias: bias.0,
            normalised: one,
            outputs: outputs.0,
            slopes: slopes.0,
        };
        let second = Self {
            first: self.first + rows,
            pass,
            weights: weights.1,
            bias: bias.1,
            normalised: other,
            outputs: outputs.1,
            slopes: slopes.1,
        };
        (first, second)
    }
}
