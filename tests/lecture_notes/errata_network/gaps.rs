//! What is drawn and not written, and what a gradient is apart from a step.

use crate::entries::{assert_all_close, assert_all_printed};
use crate::two_two_two::{EXAMPLES, phi};
use crate::{assert_printed, assert_slope};
use backprop::deltas::step;

#[test]
fn e_26_the_second_unit_of_each_layer_follows_the_same_formulas() {
    for example in EXAMPLES {
        let trace = example.trace();
        let (w1, a1, w2) = (example.w1, example.a1, example.w2);
        let z2 = [
            w1[0][0] * a1[0] + w1[0][1] * a1[1],
            w1[1][0] * a1[0] + w1[1][1] * a1[1],
        ];
        let a2 = z2.map(phi);
        let z3 = w2[1][0] * a2[0] + w2[1][1] * a2[1];
        assert_all_close(
            &[trace.pre_activations[0][1], trace.activations[1][1]],
            &[z2[1], a2[1]],
        );
        assert_all_close(
            &[trace.pre_activations[1][1], trace.activations[2][1]],
            &[z3, phi(z3)],
        );
    }
}

#[test]
fn e_26_each_of_the_eight_weights_has_its_slope() {
    for example in EXAMPLES {
        let got = example.gradients().weights;
        for (i, j) in [(0, 0), (0, 1), (1, 0), (1, 1)] {
            let first = |w| example.with(|example| example.w1[i][j] = w).loss();
            let second = |w| example.with(|example| example.w2[i][j] = w).loss();
            assert_slope(got[0][(i, j)], first, example.w1[i][j]);
            assert_slope(got[1][(i, j)], second, example.w2[i][j]);
        }
    }
}

#[test]
fn e_26_the_eight_slopes_have_these_numbers() {
    let [first, second] =
        [0, 1].map(|layer: usize| EXAMPLES[0].gradients().weights[layer].transpose());
    let of_first = [
        "-0.020500579864",
        "-0.010250289932",
        "-0.004873573673",
        "-0.002436786836",
    ];
    assert_all_printed(first.as_slice(), &of_first);
    let of_second = [
        "-0.031259336263",
        "-0.037225602921",
        "0.069398158857",
        "0.082643735086",
    ];
    assert_all_printed(second.as_slice(), &of_second);
}

/// The weight that the note leaves out of its last layer.
#[test]
fn e_26_the_missing_weight_of_the_last_layer_is_renewed_like_the_others() {
    let got = EXAMPLES[0].stepped(1.0).layers[1].weights[(0, 1)];
    assert_printed(got, "1.037225602921");
}

#[test]
fn e_27_backpropagation_finds_slopes_and_a_step_uses_them() {
    for example in EXAMPLES {
        let network = example.network();
        let gradients = backprop::deltas::gradients(&network, &example.inputs(), &example.wanted());
        assert_eq!(network, example.network(), "nothing is renewed yet");
        let loss = |w| example.with(|example| example.w1[1][0] = w).loss();
        assert_slope(gradients.weights[0][(1, 0)], loss, example.w1[1][0]);
        for eta in [0.1, 1.0, -0.5] {
            let renewed = step(&network, &gradients, eta).layers[0].weights[(1, 0)];
            let expected = example.w1[1][0] - eta * gradients.weights[0][(1, 0)];
            assert_all_close(&[renewed], &[expected]);
        }
    }
}
