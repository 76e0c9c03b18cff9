//! How the units of a layer are shared out.

use super::{Normalised, Units};
use crate::threads::{Part, cut, cut_mut};

impl Part for Units<'_> {
    fn rows(&self) -> usize {
        self.bias_gradients.len()
    }

    fn split(self, rows: usize) -> (Self, Self) {
        let (samples, behind, stride) = (self.samples, self.behind, self.behind.2.stride);
        let slopes = cut(self.slopes, rows, stride);
        let gradients = cut_mut(self.gradients, rows, stride);
        let bias = cut_mut(self.bias_gradients, rows, 1);
        let (one, other) = self
            .normalised
            .map(|known| known.split(rows, stride))
            .unzip();
        let part = |first, slopes, gradients, bias_gradients, normalised| Self {
            first,
            samples,
            behind,
            slopes,
            gradients,
            bias_gradients,
            normalised,
        };
        (
            part(self.first, slopes.0, gradients.0, bias.0, one),
            part(self.first + rows, slopes.1, gradients.1, bias.1, other),
        )
    }
}

impl Normalised<'_> {
    fn split(self, rows: usize, stride: usize) -> (Self, Self) {
        let kept = cut(self.rows, rows, stride);
        let (inverse, scale) = (cut(self.inverse, rows, 1), cut(self.scale, rows, 1));
        let gradients = cut_mut(self.scale_gradients, rows, 1);
        let part = |rows, inverse, scale, scale_gradients| Self {
            rows,
            inverse,
            scale,
            scale_gradients,
        };
        (
            part(kept.0, inverse.0, scale.0, gradients.0),
            part(kept.1, inverse.1, scale.1, gradients.1),
        )
    }
}
