//! The other weights of the last layer.

use crate::two_two_two::{EXAMPLES, Example, phi};
use crate::{assert_close, assert_printed, assert_slope};

/// (a₂⁽³⁾ − y₂) × a₂⁽³⁾ (1 − a₂⁽³⁾).
fn second_delta(example: &Example) -> f64 {
    let (a, y) = (example.a3()[1], example.y[1]);
    (a - y) * a * (1.0 - a)
}

/// A weight of the last layer after a step with η = 1.
fn stepped(example: &Example, target: usize, source: usize) -> f64 {
    example.stepped(1.0).layers[1].weights[(target, source)]
}

#[test]
fn s1_69_the_second_delta_is_the_slope_of_the_second_loss() {
    for example in EXAMPLES {
        let got = example.deltas()[1][1];
        assert_close(got, second_delta(&example));
        let loss = |z: f64| (phi(z) - example.y[1]).powi(2) / 2.0;
        assert_slope(got, loss, example.z3()[1]);
    }
    assert_printed(EXAMPLES[0].deltas()[1][1], "0.117094769408");
}

#[test]
fn s1_70_the_weight_from_unit_1_to_output_2_goes_down_by_delta_times_its_source() {
    for example in EXAMPLES {
        let expected = example.w2[1][0] - second_delta(&example) * example.a2()[0];
        assert_close(stepped(&example, 1, 0), expected);
    }
    assert_printed(stepped(&EXAMPLES[0], 1, 0), "-0.569398158857");
}

#[test]
fn s1_71_the_weight_from_unit_2_to_output_2_goes_down_by_delta_times_its_source() {
    for example in EXAMPLES {
        let expected = example.w2[1][1] - second_delta(&example) * example.a2()[1];
        assert_close(stepped(&example, 1, 1), expected);
    }
    assert_printed(stepped(&EXAMPLES[0], 1, 1), "0.167356264914");
}
