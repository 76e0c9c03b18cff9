//! The affine layer, forward and backward.

use backprop::{Affine, Layer};

use crate::{assert_together, list, matrix, of, part, samples, vector};

#[test]
fn affine_layers_and_all_their_gradients_are_pytorchs() {
    for case in list(part("layers.affine")) {
        let mut layer = Affine::new(matrix(of(case, "weights")), vector(of(case, "bias")));
        let outputs = layer.forward(&samples(of(case, "x")));
        assert_together(
            "outputs",
            outputs.as_slice(),
            samples(of(case, "y")).as_slice(),
        );
        let passed = layer.backward(&samples(of(case, "arriving")));
        assert_together(
            "inputs",
            passed.as_slice(),
            samples(of(case, "x_gradient")).as_slice(),
        );
        let expected = matrix(of(case, "weights_gradient"));
        assert_together(
            "weights",
            layer.weights_gradient.as_slice(),
            expected.as_slice(),
        );
        let expected = vector(of(case, "bias_gradient"));
        assert_together("bias", layer.bias_gradient.as_slice(), expected.as_slice());
    }
}
