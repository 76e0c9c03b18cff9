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

    /// The way back of a network's first layer: the gradients of its parameters alone.
    ///
    /// Its inputs are data, which no step changes, so nobody needs ∂L/∂inputs.
    ///
    /// # Panics
    /// As [`Layer::backward`].
    fn backward_to_parameters(&mut self, gradient: &DMatrix<f64>) {
        self.backward(gradient);
    }

    /// What the layer has learned, group by group. Most layers have nothing to learn.
    fn parameters(&mut self) -> Vec<Parameters<'_>> {
        vec![]
    }

    /// Says whether the network is learning. Most layers answer alike; two of later chapters don't.
    fn set_mode(&mut self, _mode: Mode) {}
}

/// Some parameters of a layer, each with its gradient.
pub struct Parameters<'a> {
    /// The numbers, which a step may change.
    pub values: &'a mut [f64],
    /// ∂L/∂(each of them), from the last backward pass.
    pub gradients: &'a [f64],
}
// ANCHOR_END: layer

// ANCHOR: mode
/// What a forward pass is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mode {
    /// A backward pass and a step will follow.
    Training,
    /// The answer itself is wanted.
    Evaluation,
}
// ANCHOR_END: mode

/// Asserts that the gradient has the shape that the outputs had.
///
/// # Panics
/// If it doesn't.
pub fn assert_fits(layer: &str, gradient: &DMatrix<f64>, outputs: (usize, usize)) {
    let (rows, columns) = gradient.shape();
    assert_eq!(
        (rows, columns),
        outputs,
        "{layer}: the outputs were {}×{}, but a {rows}×{columns} gradient came back",
        outputs.0,
        outputs.1
    );
}
