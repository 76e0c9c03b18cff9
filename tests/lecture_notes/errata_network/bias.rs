//! What a network without biases can't do.

use crate::two_two_two::EXAMPLES;
use crate::{assert_close, assert_slope};
use backprop::deltas::{gradients, loss};
use nalgebra::DMatrix;

#[test]
fn e_46_at_an_input_of_zeros_the_first_layer_answers_a_half_and_learns_nothing() {
    for example in EXAMPLES {
        let zeros = example.with(|example| example.a1 = [0.0, 0.0]);
        assert_eq!(zeros.trace().activations[1].as_slice(), [0.5, 0.5]);
        assert_eq!(zeros.gradients().weights[0], DMatrix::zeros(2, 2));
        assert_ne!(zeros.gradients().weights[1], DMatrix::zeros(2, 2));
        let w = zeros.w1[0][1];
        for moved in [w - 3.0, w + 0.5] {
            assert_eq!(
                zeros.with(|example| example.w1[0][1] = moved).loss(),
                zeros.loss()
            );
        }
    }
}

#[test]
fn e_46_a_bias_learns_at_an_input_of_zeros() {
    for example in EXAMPLES {
        let zeros = example.with(|example| example.a1 = [0.0, 0.0]);
        for unit in [0, 1] {
            let with_bias = |bias: f64| {
                let mut network = zeros.network();
                network.layers[0].bias[unit] = bias;
                network
            };
            let (inputs, wanted) = (zeros.inputs(), zeros.wanted());
            let by_bias = |bias| loss(&with_bias(bias).forward(&inputs), &wanted);
            for bias in [0.0, 0.75] {
                let got = gradients(&with_bias(bias), &inputs, &wanted).biases[0][unit];
                assert_slope(got, by_bias, bias);
                assert!(got != 0.0, "unit {unit}, bias {bias}");
            }
        }
        assert_close(zeros.trace().pre_activations[0].norm(), 0.0);
    }
}
