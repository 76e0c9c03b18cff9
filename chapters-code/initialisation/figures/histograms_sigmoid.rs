//! The outputs of five layers of sigmoid units, with weights of deviation 1 and of deviation 0.01.

use crate::two_deviations::rows;
use activations::Activation;

/// Draws the figure.
pub fn draw() -> String {
    rows(Activation::Sigmoid, 0.0, "0")
}
