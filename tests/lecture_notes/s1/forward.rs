//! The way forward through the 2-2-2 network.

use crate::assert_close;
use crate::entries::assert_all_printed;
use crate::two_two_two::{EXAMPLES, Example};
use activations::Activation;
use feedforward::two_two_two;

#[test]
fn s1_43_the_network_is_2_2_2_with_the_logistic_function_and_without_biases() {
    let network = two_two_two::network();
    assert_eq!(network, EXAMPLES[0].network());
    assert_eq!(two_two_two::inputs(), EXAMPLES[0].inputs());
    assert_eq!(two_two_two::wanted(), EXAMPLES[0].wanted());
    for layer in &network.layers {
        assert_eq!(layer.weights.shape(), (2, 2));
        assert_eq!(layer.bias.as_slice(), [0.0, 0.0]);
        assert_eq!(layer.activation, Activation::Sigmoid);
        for z in [-5.0, -1.25, 0.0, 0.375, 3.0] {
            assert_close(layer.activation.value(z), 1.0 / (1.0 + f64::exp(-z)));
        }
    }
}

#[test]
fn s1_44_a_hidden_sum_is_a_row_of_weights_times_the_inputs() {
    for example in EXAMPLES {
        let Example { w1, a1, .. } = example;
        let z = &example.trace().pre_activations[0];
        assert_close(z[0], w1[0][0] * a1[0] + w1[0][1] * a1[1]);
        assert_close(z[1], w1[1][0] * a1[0] + w1[1][1] * a1[1]);
    }
    let z = &EXAMPLES[0].trace().pre_activations[0];
    assert_all_printed(z.as_slice(), &["0.375000000000", "0.875000000000"]);
}

#[test]
fn s1_45_a_hidden_output_is_the_logistic_function_of_its_sum() {
    for example in EXAMPLES {
        let (z, a) = (example.z2(), &example.trace().activations[1]);
        assert_close(a[0], 1.0 / (1.0 + f64::exp(-z[0])));
        assert_close(a[1], 1.0 / (1.0 + f64::exp(-z[1])));
    }
    let a = &EXAMPLES[0].trace().activations[1];
    assert_all_printed(a.as_slice(), &["0.592666599954", "0.705785027837"]);
}

#[test]
fn s1_46_an_output_sum_is_a_row_of_weights_times_the_hidden_outputs() {
    for example in EXAMPLES {
        let (w2, a2) = (example.w2, example.a2());
        let z = &example.trace().pre_activations[1];
        assert_close(z[0], w2[0][0] * a2[0] + w2[0][1] * a2[1]);
        assert_close(z[1], w2[1][0] * a2[0] + w2[1][1] * a2[1]);
    }
    let z = &EXAMPLES[0].trace().pre_activations[1];
    assert_all_printed(z.as_slice(), &["1.002118327814", "-0.119887043018"]);
}

#[test]
fn s1_47_an_output_is_the_logistic_function_of_its_sum() {
    for example in EXAMPLES {
        let (z, a) = (example.z3(), example.network().forward(&example.inputs()));
        assert_close(a[0], 1.0 / (1.0 + f64::exp(-z[0])));
        assert_close(a[1], 1.0 / (1.0 + f64::exp(-z[1])));
        assert_eq!(&a, example.trace().outputs());
    }
    let a = EXAMPLES[0].network().forward(&EXAMPLES[0].inputs());
    assert_all_printed(a.as_slice(), &["0.731474863247", "0.470064086158"]);
}
