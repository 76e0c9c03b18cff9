//! What all layers can do (S3-04.7, S3-04.14…S3-04.16).

use nalgebra::DMatrix;

// ANCHOR: layer
/// A step of a network that can be walked in both directions. Samples are columns.
pub trait Layer {
    /// The outputs for these inputs. The layer keeps what its way back needs.
    ///
    /// # Panics
    /// If the inputs don't fit; the message names the layer and both shapes.
    fn forward(&mut self, inputs: &DMatrix<f64>) -> DMatrix<f64>;

    /// From ∂L/∂outputs to ∂L/∂inputs. A layer with parameters keeps their gradients.
    ///
    /// # Panics
    /// Before a forward pass, or if the gradient has another shape than the outputs had.
    fn backward(&mut self, gradient: &DMatrix<f64>) -> DMatrix<f64>;
}
// ANCHOR_END: layer

/// Asserts that the gradient has the shape that the outputs had.
///
/// # Panics
/// If it doesn't.
pub(crate) fn assert_fits(layer: &str, gradient: &DMatrix<f64>, outputs: (usize, usize)) {
    let (rows, columns) = gradient.shape();
    assert_eq!(
        (rows, columns),
        outputs,
        "{layer}: the outputs were {}×{}, but a {rows}×{columns} gradient came back",
        outputs.0,
        outputs.1
    );
}
