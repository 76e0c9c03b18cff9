//! S3-01: gates of one unit, with a threshold and with a bias.

use crate::assert_close;
use nalgebra::dvector;
use perceptron::{
    Unit,
    gates::{self, Gate, INPUTS, truth_table},
};

/// −2, −1.5, …, 2: halves, so that no sum is rounded.
fn grid() -> impl Iterator<Item = f64> + Clone {
    (-4..=4).map(|half| f64::from(half) / 2.0)
}

/// 0 for w₁x₁ + w₂x₂ ≤ θ, else 1, on all four inputs.
fn with_threshold(w1: f64, w2: f64, threshold: f64) -> Gate {
    Gate(INPUTS.map(|[x1, x2]| w1 * x1 + w2 * x2 > threshold))
}

#[test]
fn s3_01_2_a_threshold_is_a_bias_with_the_other_sign() {
    for w1 in grid() {
        for (w2, threshold) in grid().flat_map(|w2| grid().map(move |threshold| (w2, threshold))) {
            let unit = Unit::new(&[w1, w2], -threshold);
            assert_eq!(truth_table(&unit), with_threshold(w1, w2, threshold));
        }
    }
}

/// (0, 0), (0, 1) and (1, 0) must not exceed θ, and (1, 1) must.
#[test]
fn s3_01_4_many_weights_and_thresholds_make_an_and_gate() {
    assert_eq!(Gate::AND, Gate([false, false, false, true]));
    let mut found = 0;
    for w1 in grid() {
        for (w2, threshold) in grid().flat_map(|w2| grid().map(move |threshold| (w2, threshold))) {
            let unit = Unit::new(&[w1, w2], -threshold);
            let expected = f64::max(w1, w2).max(0.0) <= threshold && threshold < w1 + w2;
            assert_eq!(truth_table(&unit) == Gate::AND, expected, "{unit:?}");
            found += usize::from(expected);
        }
    }
    assert!(found > 10, "many: {found}");
    assert_eq!(truth_table(&gates::and()), Gate::AND);
}

/// NAND turns every sign of AND, and with it every answer, as no sum of AND is 0.
#[test]
fn s3_01_5_nand_is_and_with_all_signs_turned_and_or_has_a_smaller_threshold() {
    assert_eq!(truth_table(&gates::nand()), Gate([true, true, true, false]));
    assert_eq!(truth_table(&gates::or()), Gate([false, true, true, true]));
    for [x1, x2] in INPUTS {
        let x = dvector![x1, x2];
        let sums = [gates::and(), gates::nand(), gates::or()].map(|unit| unit.weighted_sum(&x));
        assert_close(sums[0], x1 + x2 - 1.5);
        assert_close(sums[1], -(x1 + x2 - 1.5));
        assert_close(sums[2], x1 + x2 - 0.5);
    }
}

#[test]
fn s3_01_7_and_with_a_threshold_fires_for_two_ones_alone() {
    for [x1, x2] in INPUTS {
        let expected = f64::from(x1 == 1.0 && x2 == 1.0);
        assert_eq!(gates::and_with_threshold(x1, x2), expected);
    }
}

/// The weights say how much an input counts, the bias how easily the unit fires.
#[test]
fn s3_01_8_with_vectors_a_unit_is_a_product_a_sum_and_a_bias() {
    for (w, bias) in [([1.0, 1.0], -1.5), ([0.5, -2.0], 0.25)] {
        let unit = Unit::new(&w, bias);
        for [x1, x2] in [[1.0, 1.0], [0.5, -0.75], [3.0, 2.0]] {
            let sum = unit.weighted_sum(&dvector![x1, x2]);
            assert_close(sum, w[0] * x1 + w[1] * x2 + bias);
            let more = unit.weighted_sum(&dvector![x1 + 1.0, x2]);
            assert_close(more - sum, w[0]);
            let fires = f64::from(w[0] * x1 + w[1] * x2 > -bias);
            assert_eq!(unit.output(&dvector![x1, x2]), fires);
        }
    }
}
