//! One weight of the first layer: two paths to the loss, δ, and the new weight.

use crate::two_two_two::{EXAMPLES, Example, phi};
use crate::{assert_close, assert_nearly, assert_printed, assert_slope, slope};
use activations::Activation;
use backprop::{Affine, Layer, Sigmoid, Stack};
use nalgebra::{DMatrix, DVector};

/// ∂J/∂a⁽²⁾, if the losses of the outputs arrive with these factors, from the layers of the library.
fn by_hidden_outputs(example: &Example, factors: [f64; 2]) -> DMatrix<f64> {
    let weights = example.network().layers[1].weights.clone();
    let affine = Affine::new(weights, DVector::zeros(2));
    let mut stack = Stack {
        layers: vec![Box::new(affine), Box::new(Sigmoid::default())],
    };
    let outputs = stack.forward(&DMatrix::from_column_slice(2, 1, &example.a2()));
    let wanted = DMatrix::from_column_slice(2, 1, &example.y);
    let factors = DMatrix::from_column_slice(2, 1, &factors);
    stack.backward(&(outputs - wanted).component_mul(&factors))
}

/// δ⁽³⁾, as the note writes it.
fn output_deltas(example: &Example) -> [f64; 2] {
    let (a, y) = (example.a3(), example.y);
    [
        (a[0] - y[0]) * a[0] * (1.0 - a[0]),
        (a[1] - y[1]) * a[1] * (1.0 - a[1]),
    ]
}

/// J of one output, for another a₁⁽²⁾.
fn loss_of_output(example: &Example, output: usize, a1: f64) -> f64 {
    let z = example.w2[output][0] * a1 + example.w2[output][1] * example.a2()[1];
    (phi(z) - example.y[output]).powi(2) / 2.0
}

fn gradient(example: &Example) -> f64 {
    example.gradients().weights[0][(0, 0)]
}

#[test]
fn s1_72_the_slope_of_a_hidden_weight_is_a_product_of_three() {
    for example in EXAMPLES {
        let total = |a| loss_of_output(&example, 0, a) + loss_of_output(&example, 1, a);
        let by_output = slope(total, example.a2()[0]);
        let by_sum = slope(phi, example.z2()[0]);
        let by_weight = example.a1[0];
        assert_nearly(gradient(&example), by_output * by_sum * by_weight);
        assert_nearly(by_hidden_outputs(&example, [1.0, 1.0])[0], by_output);
        let loss = |w| example.with(|example| example.w1[0][0] = w).loss();
        assert_slope(gradient(&example), loss, example.w1[0][0]);
    }
    assert_printed(
        by_hidden_outputs(&EXAMPLES[0], [1.0, 1.0])[0],
        "-0.084919156173",
    );
    let z = EXAMPLES[0].trace().pre_activations[0][0];
    assert_printed(Activation::Sigmoid.derivative(z), "0.241412901253");
}

#[test]
fn s1_73_both_losses_reach_a_hidden_unit_each_through_its_own_sum() {
    for example in EXAMPLES {
        let (delta, w) = (output_deltas(&example), example.w2);
        for (output, factors) in [(0, [1.0, 0.0]), (1, [0.0, 1.0])] {
            let part = by_hidden_outputs(&example, factors)[0];
            assert_slope(
                part,
                |a| loss_of_output(&example, output, a),
                example.a2()[0],
            );
            assert_close(part, delta[output] * w[output][0]);
        }
    }
    let [first, second] = [[1.0, 0.0], [0.0, 1.0]];
    assert_printed(by_hidden_outputs(&EXAMPLES[0], first)[0], "-0.026371771469");
    assert_printed(
        by_hidden_outputs(&EXAMPLES[0], second)[0],
        "-0.058547384704",
    );
}

#[test]
fn s1_74_what_reaches_a_hidden_unit_is_each_delta_times_its_weight() {
    for example in EXAMPLES {
        let ([delta_1, delta_2], w) = (output_deltas(&example), example.w2);
        let got = by_hidden_outputs(&example, [1.0, 1.0]);
        assert_close(got[0], delta_1 * w[0][0] + delta_2 * w[1][0]);
        assert_close(got[1], delta_1 * w[0][1] + delta_2 * w[1][1]);
    }
    assert_printed(
        by_hidden_outputs(&EXAMPLES[0], [1.0, 1.0])[1],
        "-0.023469850587",
    );
}

#[test]
fn s1_75_both_sums_of_the_last_layer_contain_the_hidden_output() {
    for example in EXAMPLES {
        let (w, a, z) = (
            example.w2,
            example.a2(),
            &example.trace().pre_activations[1],
        );
        assert_close(z[0], w[0][0] * a[0] + w[0][1] * a[1]);
        assert_close(z[1], w[1][0] * a[0] + w[1][1] * a[1]);
        let last = &example.network().layers[1];
        for (row, weights) in w.iter().enumerate() {
            let sum = |a1: f64| last.pre_activations(&DVector::from_vec(vec![a1, a[1]]))[row];
            assert_slope(weights[0], sum, a[0]);
        }
    }
}

#[test]
fn s1_76_the_slope_of_the_hidden_weight_has_both_paths_in_it() {
    for example in EXAMPLES {
        let ([delta_1, delta_2], w, a) = (output_deltas(&example), example.w2, example.a2()[0]);
        let expected = (delta_1 * w[0][0] + delta_2 * w[1][0]) * a * (1.0 - a) * example.a1[0];
        assert_close(gradient(&example), expected);
    }
    assert_printed(gradient(&EXAMPLES[0]), "-0.020500579864");
}

#[test]
fn s1_77_with_the_printed_minus_delta_is_not_the_slope() {
    for (example, printed) in EXAMPLES.iter().zip([Some("0.007767608140"), None]) {
        let ([delta_1, delta_2], w, a) = (output_deltas(example), example.w2, example.a2()[0]);
        let minus = (delta_1 * w[0][0] - delta_2 * w[1][0]) * a * (1.0 - a);
        let got = example.deltas()[0][0];
        let loss = |z: f64| {
            let total = |a| loss_of_output(example, 0, a) + loss_of_output(example, 1, a);
            total(phi(z))
        };
        assert_slope(got, loss, example.z2()[0]);
        assert!((minus - got).abs() > 0.1 * got.abs(), "{minus} {got}");
        if let Some(printed) = printed {
            assert_printed(minus, printed);
        }
    }
    assert_printed(EXAMPLES[0].deltas()[0][0], "-0.020500579864");
}
