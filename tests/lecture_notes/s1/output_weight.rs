//! One weight of the last layer: the step, the three boxes, δ, and the new weight.

use crate::two_two_two::{EXAMPLES, Example, phi};
use crate::{assert_close, assert_nearly, assert_printed, assert_slope, slope};
use losses::SquaredError;
use nalgebra::DVector;

/// ∂J_total/∂w₁,₁⁽²⁾, as the library finds it.
fn gradient(example: &Example) -> f64 {
    example.gradients().weights[1][(0, 0)]
}

/// J_total for another w₁,₁⁽²⁾.
fn loss_with(example: &Example, w: f64) -> f64 {
    example.with(|example| example.w2[0][0] = w).loss()
}

#[test]
fn s1_59_each_weight_goes_down_by_eta_times_its_slope() {
    for example in EXAMPLES {
        for eta in [1.0, 0.1] {
            let layers = example.stepped(eta).layers;
            for (i, j) in [(0, 0), (0, 1), (1, 0), (1, 1)] {
                let first = |w| example.with(|example| example.w1[i][j] = w).loss();
                let second = |w| example.with(|example| example.w2[i][j] = w).loss();
                let (w1, w2) = (example.w1[i][j], example.w2[i][j]);
                assert_nearly(layers[0].weights[(i, j)], w1 - eta * slope(first, w1));
                assert_nearly(layers[1].weights[(i, j)], w2 - eta * slope(second, w2));
            }
        }
    }
}

#[test]
fn s1_60_a_step_without_eta_is_one_with_eta_1() {
    for example in EXAMPLES {
        let w = example.w2[0][0];
        let expected = w - slope(|w| loss_with(&example, w), w);
        assert_nearly(example.stepped(1.0).layers[1].weights[(0, 0)], expected);
    }
    let weight = |eta| EXAMPLES[0].stepped(eta).layers[1].weights[(0, 0)];
    assert_printed(weight(1.0), "0.531259336263");
    assert_printed(weight(0.1), "0.503125933626");
}

#[test]
fn s1_61_at_the_first_output_the_total_loss_is_the_first_loss() {
    for example in EXAMPLES {
        let (a, y) = (example.a3(), example.y);
        let j1 = |a: f64| (a - y[0]) * (a - y[0]) / 2.0;
        let j2 = (a[1] - y[1]) * (a[1] - y[1]) / 2.0;
        let of = |a: &DVector<f64>| SquaredError::HalfSum.value(a, &example.wanted());
        let mut outputs = example.trace().outputs().clone();
        let at = of(&outputs);
        outputs[0] += 0.25;
        assert_close(of(&outputs) - at, j1(a[0] + 0.25) - j1(a[0]));
        assert_close(at, j1(a[0]) + j2);
        let by_output = SquaredError::HalfSum.gradient(&outputs, &example.wanted());
        assert_slope(by_output[0], j1, a[0] + 0.25);
    }
}

#[test]
fn s1_62_the_slope_of_the_weight_is_a_product_of_three() {
    for example in EXAMPLES {
        let (a2, z3, a3) = (example.a2(), example.z3(), example.a3());
        let by_output = slope(|a| (a - example.y[0]).powi(2) / 2.0, a3[0]);
        let by_sum = slope(phi, z3[0]);
        let w2 = example.w2[0];
        let by_weight = slope(|w| w * a2[0] + w2[1] * a2[1], w2[0]);
        assert_nearly(gradient(&example), by_output * by_sum * by_weight);
        assert_slope(gradient(&example), |w| loss_with(&example, w), w2[0]);
    }
}

#[test]
fn s1_63_with_the_printed_minus_the_product_is_the_opposite_of_the_slope() {
    for example in EXAMPLES {
        let (a2, a3) = (example.a2()[0], example.a3()[0]);
        let printed = -(a3 - example.y[0]) * (a3 * (1.0 - a3)) * a2;
        assert_slope(-printed, |w| loss_with(&example, w), example.w2[0][0]);
        assert_close(gradient(&example), -printed);
    }
}

#[test]
fn s1_66_the_third_box_is_the_hidden_output() {
    for example in EXAMPLES {
        let sum = |w| {
            example
                .with(|example| example.w2[0][0] = w)
                .trace()
                .pre_activations[1][0]
        };
        assert_nearly(slope(sum, example.w2[0][0]), example.a2()[0]);
        assert_close(example.trace().activations[1][0], example.a2()[0]);
    }
    assert_printed(EXAMPLES[0].trace().activations[1][0], "0.592666599954");
}

#[test]
fn s1_67_delta_is_the_first_two_boxes_and_the_slope_is_delta_times_the_third() {
    for example in EXAMPLES {
        let (a2, a3, y) = (example.a2()[0], example.a3()[0], example.y[0]);
        let delta = (a3 - y) * a3 * (1.0 - a3);
        assert_close(example.deltas()[1][0], delta);
        assert_close(gradient(&example), delta * a2);
        let loss = |z: f64| (phi(z) - y).powi(2) / 2.0;
        assert_slope(example.deltas()[1][0], loss, example.z3()[0]);
    }
    assert_printed(EXAMPLES[0].deltas()[1][0], "-0.052743542939");
    assert_printed(gradient(&EXAMPLES[0]), "-0.031259336263");
}

#[test]
fn s1_68_the_new_weight_is_the_old_one_minus_delta_times_the_hidden_output() {
    for example in EXAMPLES {
        let (a2, a3, y) = (example.a2()[0], example.a3()[0], example.y[0]);
        let delta = (a3 - y) * a3 * (1.0 - a3);
        let got = example.stepped(1.0).layers[1].weights[(0, 0)];
        assert_close(got, example.w2[0][0] - delta * a2);
    }
}
