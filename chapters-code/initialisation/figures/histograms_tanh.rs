//! The outputs of five layers of tanh units, with weights of deviation 1 and of deviation 0.01.

use crate::two_deviations::rows;
use activations::Activation;

/// Draws the figure.
pub fn draw() -> String {
    rows(Activation::Tanh, -1.0, "−1")
}
