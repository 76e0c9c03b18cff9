//! The activation functions of S4: the printed formulas, and their numbers at nine inputs (W-4).

use crate::{assert_close, assert_printed, assert_slope, entries::assert_all_printed};
use activations::{
    Activation::{self, Elu, LeakyRelu, Relu, Sigmoid, Step, Tanh},
    maxout::{Maxout, two_slopes},
};
use nalgebra::dvector;
use perceptron::{Unit, gates::INPUTS};

/// The inputs of the table.
const TABLE: [f64; 9] = [-5.0, -2.0, -1.0, -0.5, 0.0, 0.5, 1.0, 2.0, 5.0];

/// Asserts the table's column, and away from 0 the slopes of the printed formula.
#[track_caller]
fn assert_column(activation: Activation, printed: impl Fn(f64) -> f64, column: [&str; 9]) {
    assert_all_printed(&TABLE.map(|x| activation.value(x)), &column);
    for x in TABLE.into_iter().filter(|x| *x != 0.0) {
        assert_close(activation.value(x), printed(x));
        assert_slope(activation.derivative(x), &printed, x);
    }
}

/// One unit decides along a straight line, whatever increasing function follows; a kinked line takes a hidden layer.
#[test]
fn s4_21_an_increasing_activation_leaves_the_boundary_of_one_unit_straight() {
    let unit = Unit::new(&[1.5, -2.0], 0.25);
    let points = [[0.0, 1.0], [2.0, 0.5], [-1.0, -1.0], [0.5, 0.25]];
    for activation in [Sigmoid, Tanh, LeakyRelu { slope: 0.1 }, Elu { alpha: 1.0 }] {
        for [x, y] in points {
            let sum = unit.weighted_sum(&dvector![x, y]);
            let answer = activation.value(sum) > activation.value(0.0);
            assert_eq!(answer, 1.5 * x - 2.0 * y + 0.25 > 0.0, "{activation:?}");
        }
    }
    // Behind a hidden layer of two units the same function separates XOR, which no straight line does.
    let hidden = [Unit::new(&[1.0, 1.0], -0.5), Unit::new(&[-1.0, -1.0], 1.5)];
    for inputs in INPUTS {
        let x = dvector![inputs[0], inputs[1]];
        let outputs = hidden
            .clone()
            .map(|unit| Sigmoid.value(20.0 * unit.weighted_sum(&x)));
        let answer = Step.value(Sigmoid.value(outputs[0] + outputs[1] - 1.5) - 0.5);
        assert_eq!(answer, f64::from(inputs[0] != inputs[1]), "{inputs:?}");
    }
}

#[test]
fn s4_22_the_sigmoid_has_the_numbers_of_the_table() {
    let column = [
        "0.006692850924",
        "0.119202922022",
        "0.268941421370",
        "0.377540668798",
        "0.500000000000",
        "0.622459331202",
        "0.731058578630",
        "0.880797077978",
        "0.993307149076",
    ];
    assert_column(Sigmoid, |x| 1.0 / (1.0 + (-x).exp()), column);
    assert_printed(Sigmoid.derivative(0.0), "0.25");
}

#[test]
fn s4_23_tanh_has_the_numbers_of_the_table() {
    let column = [
        "-0.999909204263",
        "-0.964027580076",
        "-0.761594155956",
        "-0.462117157260",
        "0.000000000000",
        "0.462117157260",
        "0.761594155956",
        "0.964027580076",
        "0.999909204263",
    ];
    let printed = |x: f64| (x.exp() - (-x).exp()) / (x.exp() + (-x).exp());
    assert_column(Tanh, printed, column);
    assert_close(Tanh.derivative(0.0), 1.0);
}

#[test]
fn s4_24_relu_is_the_printed_maximum() {
    let column = ["0", "0", "0", "0", "0", "0.5", "1", "2", "5"];
    assert_column(Relu, |x| 0_f64.max(x), column);
}

#[test]
fn s4_25_leaky_relu_is_the_printed_maximum() {
    let column = ["-0.5", "-0.2", "-0.1", "-0.05", "0", "0.5", "1", "2", "5"];
    assert_column(LeakyRelu { slope: 0.1 }, |x| (0.1 * x).max(x), column);
}

#[test]
fn s4_26_maxout_is_the_printed_maximum_and_holds_relu() {
    let pieces = vec![Unit::new(&[1.0, -3.0], 0.5), Unit::new(&[-0.25, 2.0], -1.5)];
    let maxout = Maxout::new(pieces);
    for [x, y] in [[1.0, 0.0], [0.5, 2.0], [-2.0, -1.0]] {
        let printed = f64::max(x - 3.0 * y + 0.5, -0.25 * x + 2.0 * y - 1.5);
        assert_close(maxout.value(&dvector![x, y]), printed);
    }
    for x in TABLE {
        let value = two_slopes(0.0, 1.0).value(&dvector![x]);
        assert_close(value, 0_f64.max(x));
    }
}

#[test]
fn s4_27_elu_is_the_printed_pair_of_cases() {
    let column = [
        "-0.993262053001",
        "-0.864664716763",
        "-0.632120558829",
        "-0.393469340287",
        "0.000000000000",
        "0.500000000000",
        "1.000000000000",
        "2.000000000000",
        "5.000000000000",
    ];
    let printed = |alpha: f64, x: f64| if x >= 0.0 { x } else { alpha * (x.exp() - 1.0) };
    assert_column(Elu { alpha: 1.0 }, |x| printed(1.0, x), column);
    for (alpha, x) in [(0.5, -1.0), (0.5, 2.0), (2.0, -3.0)] {
        assert_close(Elu { alpha }.value(x), printed(alpha, x));
        assert_slope(Elu { alpha }.derivative(x), |x| printed(alpha, x), x);
    }
}
