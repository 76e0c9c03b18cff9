//! A mean over outputs that becomes a sum, and a rule that belongs to other losses.

use crate::two_two_two::{EXAMPLES, phi};
use crate::{assert_close, assert_printed, assert_slope};
use activations::Activation;
use backprop::deltas::{gradients, loss};
use feedforward::{Dense, Network};
use losses::{
    SquaredError,
    binary::{binary_from_logit, logit_slope},
    squared::half_squared_distance,
};
use nalgebra::{dmatrix, dvector};

#[test]
fn e_18_with_the_outputs_as_n_the_printed_mean_is_half_of_the_sum() {
    for (example, printed) in EXAMPLES
        .iter()
        .zip([Some(["0.073266498541", "0.146532997082"]), None])
    {
        let (a, y) = (example.a3(), example.y);
        let squares = (y[0] - a[0]).powi(2) + (y[1] - a[1]).powi(2);
        let outputs = example.trace().outputs().clone();
        let mean = SquaredError::HalfMean.value(&outputs, &example.wanted());
        let sum = loss(&outputs, &example.wanted());
        assert_close(mean, squares / (2.0 * 2.0));
        assert_close(sum, squares / 2.0);
        let samples = half_squared_distance(&dmatrix![a[0]; a[1]], &dmatrix![y[0]; y[1]]);
        assert_close(samples, sum);
        if let Some([of_mean, of_sum]) = printed {
            assert_printed(mean, of_mean);
            assert_printed(sum, of_sum);
        }
    }
}

#[test]
fn e_18_the_printed_mean_has_half_of_each_slope() {
    let example = EXAMPLES[0];
    let w = example.w1[0][0];
    let with = |w| example.with(|example| example.w1[0][0] = w);
    let got = example.gradients().weights[0][(0, 0)];
    assert_slope(got, |w| with(w).loss(), w);
    let mean = |w| {
        let moved = with(w);
        SquaredError::HalfMean.value(moved.trace().outputs(), &moved.wanted())
    };
    assert_slope(got / 2.0, mean, w);
    assert_printed(got / 2.0, "-0.010250289932");
    assert_printed(got, "-0.020500579864");
}

#[test]
fn e_22_the_rule_of_the_perceptron_lacks_the_slope_of_the_sigmoid() {
    for example in EXAMPLES {
        let (a2, a3, y) = (example.a2()[0], example.a3()[0], example.y[0]);
        let (printed, got) = ((y - a3) * a2, -example.gradients().weights[1][(0, 0)]);
        assert_close(printed * a3 * (1.0 - a3), got);
    }
    let (a2, a3) = (EXAMPLES[0].a2()[0], EXAMPLES[0].a3()[0]);
    let (printed, got) = ((1.0 - a3) * a2, -EXAMPLES[0].gradients().weights[1][(0, 0)]);
    assert_printed(printed, "0.159145879801");
    assert_printed(got, "0.031259336263");
    assert_printed(printed / got, "5.091147120393");
    assert_printed(
        1.0 / Activation::Sigmoid.derivative(EXAMPLES[0].z3()[0]),
        "5.091147120393",
    );
}

#[test]
fn e_22_the_rule_is_right_for_other_pairs_of_output_and_loss() {
    for (w, x, y) in [(0.7, 1.5, 1.0), (-0.4, -2.0, 0.0)] {
        let cross_entropy = |w: f64| -y * phi(w * x).ln() - (1.0 - y) * (1.0 - phi(w * x)).ln();
        assert_close(binary_from_logit(w * x, y), cross_entropy(w));
        assert_close(logit_slope(w * x, y) * x, -(y - phi(w * x)) * x);
        assert_slope(logit_slope(w * x, y) * x, cross_entropy, w);
        let linear = Network::new(vec![Dense::without_bias(dmatrix![w], Activation::Identity)]);
        let slope = gradients(&linear, &dvector![x], &dvector![y]).weights[0][(0, 0)];
        assert_close(slope, -(y - w * x) * x);
        assert_slope(slope, |w| (y - w * x).powi(2) / 2.0, w);
    }
}
