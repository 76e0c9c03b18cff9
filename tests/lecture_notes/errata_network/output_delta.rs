//! A minus before the first box, and steps without a learning rate.

use crate::entries::assert_all_printed;
use crate::two_two_two::{EXAMPLES, Example};
use crate::{assert_close, assert_nearly, assert_printed, assert_slope, slope};
use backprop::deltas::loss;
use losses::SquaredError;

/// The loss with another w₁,₁⁽²⁾, from the network of the library.
fn loss_with(example: &Example, w: f64) -> f64 {
    let moved = example.with(|example| example.w2[0][0] = w);
    loss(&moved.network().forward(&moved.inputs()), &moved.wanted())
}

#[test]
fn e_19_the_slope_of_the_first_loss_has_no_minus() {
    for example in EXAMPLES {
        let (a, y) = (example.a3()[0], example.y[0]);
        let printed = -(a - y);
        assert_slope(-printed, |a| (a - y) * (a - y) / 2.0, a);
        let outputs = example.trace().outputs().clone();
        let right = SquaredError::HalfSum.gradient(&outputs, &example.wanted());
        assert_close(right[0], -printed);
    }
    let (a, y) = (EXAMPLES[0].a3()[0], EXAMPLES[0].y[0]);
    assert_printed(-(a - y), "0.268525136753");
    assert_printed(a - y, "-0.268525136753");
}

#[test]
fn e_19_a_step_with_the_printed_minus_raises_the_loss() {
    let example = EXAMPLES[0];
    let (a2, a3, w) = (example.a2()[0], example.a3()[0], example.w2[0][0]);
    let printed = w - (-(a3 - example.y[0])) * a3 * (1.0 - a3) * a2;
    let right = example.stepped(1.0).layers[1].weights[(0, 0)];
    assert_printed(printed, "0.468740663737");
    assert_printed(right, "0.531259336263");
    assert_printed(loss_with(&example, w), "0.146532997082");
    assert_printed(loss_with(&example, printed), "0.147521001127");
    assert_printed(loss_with(&example, right), "0.145566615311");
}

/// The weights of both layers after a step, row by row.
fn weights(learning_rate: f64) -> Vec<f64> {
    let network = EXAMPLES[0].stepped(learning_rate);
    let rows = network.layers.iter().map(|layer| layer.weights.transpose());
    rows.flat_map(|rows| rows.as_slice().to_vec()).collect()
}

#[test]
fn e_21_the_printed_updates_give_these_weights() {
    let first = [
        "0.520500579864",
        "-0.239749710068",
        "0.754873573673",
        "0.252436786836",
    ];
    let second = [
        "0.531259336263",
        "1.037225602921",
        "-0.569398158857",
        "0.167356264914",
    ];
    assert_all_printed(&weights(1.0), &[first, second].concat());
}

#[test]
fn e_21_with_an_eta_of_a_tenth_they_are_others() {
    let first = [
        "0.502050057986",
        "-0.248974971007",
        "0.750487357367",
        "0.250243678684",
    ];
    let second = [
        "0.503125933626",
        "1.003722560292",
        "-0.506939815886",
        "0.241735626491",
    ];
    assert_all_printed(&weights(0.1), &[first, second].concat());
}

#[test]
fn e_21_the_printed_updates_have_an_eta_of_1_in_them() {
    for example in EXAMPLES {
        let slope = slope(|w| loss_with(&example, w), example.w2[0][0]);
        let weight = |eta| example.stepped(eta).layers[1].weights[(0, 0)];
        let printed = example.w2[0][0] - slope;
        assert_nearly(weight(1.0), printed);
        assert_nearly(weight(0.1), example.w2[0][0] - 0.1 * slope);
        assert!((weight(0.1) - printed).abs() > 1e-3);
    }
}

#[test]
fn e_24_the_torn_line_is_the_product_of_three_boxes() {
    for example in EXAMPLES {
        let (a2, a3, y) = (example.a2()[0], example.a3()[0], example.y[0]);
        let restored = (a3 - y) * (a3 * (1.0 - a3)) * a2;
        let got = example.gradients().weights[1][(0, 0)];
        assert_close(got, restored);
        // The damaged line repeats its first box in the place of the second.
        let damaged = (a3 - y) * (a3 - y) * a2;
        assert!((damaged - got).abs() > 0.1 * got.abs());
    }
    assert_printed(
        EXAMPLES[0].gradients().weights[1][(0, 0)],
        "-0.031259336263",
    );
}
