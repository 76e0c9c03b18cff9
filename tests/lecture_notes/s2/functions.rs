//! The activation functions of S2 as they are printed, and softmax, which S2 keeps apart from them.

use crate::{assert_close, assert_slope};
use activations::{
    Activation,
    maxout::Maxout,
    softmax::{softmax, softmax_jacobian},
};
use nalgebra::{DVector, dvector};
use perceptron::Unit;

/// On both sides of 0, and not at 0 itself, where some of the functions have a kink.
const INPUTS: [f64; 8] = [-5.0, -2.0, -1.0, -0.5, 0.5, 1.0, 2.0, 5.0];

#[track_caller]
fn assert_is_printed(activation: Activation, printed: impl Fn(f64) -> f64) {
    for x in INPUTS {
        assert_close(activation.value(x), printed(x));
        assert_slope(activation.derivative(x), &printed, x);
    }
}

#[test]
fn s2_08_the_sigmoid_is_the_printed_fraction() {
    assert_is_printed(Activation::Sigmoid, |x| 1.0 / (1.0 + (-x).exp()));
}

#[test]
fn s2_09_leaky_relu_is_the_printed_maximum() {
    assert_is_printed(Activation::LeakyRelu { slope: 0.1 }, |x| (0.1 * x).max(x));
}

/// The deck prints the name alone; the fraction is that of S1-25.
#[test]
fn s2_10_tanh_is_its_fraction_of_exponentials() {
    let printed = |x: f64| (x.exp() - (-x).exp()) / (x.exp() + (-x).exp());
    assert_is_printed(Activation::Tanh, printed);
}

#[test]
fn s2_11_relu_is_the_printed_maximum() {
    assert_is_printed(Activation::Relu, |x| 0_f64.max(x));
}

#[test]
fn s2_12_maxout_is_the_larger_of_the_two_printed_sums() {
    let pieces = vec![Unit::new(&[2.0, -1.0], 0.25), Unit::new(&[-0.5, 1.5], -1.0)];
    let maxout = Maxout::new(pieces);
    let printed = |x: f64, y: f64| (2.0 * x - y + 0.25).max(-0.5 * x + 1.5 * y - 1.0);
    for [x, y] in [[1.0, -0.5], [-2.0, 0.5], [0.5, 2.0]] {
        let point = dvector![x, y];
        assert_close(maxout.value(&point), printed(x, y));
        let gradient = maxout.input_gradient(&point);
        assert_slope(gradient[0], |x| printed(x, y), x);
        assert_slope(gradient[1], |y| printed(x, y), y);
    }
}

/// e^zᵢ over the sum of all three.
fn share(z: &DVector<f64>, place: usize) -> f64 {
    z[place].exp() / (z[0].exp() + z[1].exp() + z[2].exp())
}

#[test]
fn s2_15_softmax_is_no_function_of_one_number() {
    for z in [dvector![0.5, 2.0, 1.0], dvector![-1.0, 0.25, 3.0]] {
        let mut moved = z.clone();
        moved[1] += 1.0;
        assert_close(softmax(&z)[0], share(&z, 0));
        assert_close(softmax(&moved)[0], share(&moved, 0));
        let change = softmax(&moved)[0] - softmax(&z)[0];
        assert!(change < -1e-3, "the first share hears of the second input");
        for (row, column) in (0..9).map(|place| (place / 3, place % 3)) {
            let of_input = |entry: f64| {
                let mut moved = z.clone();
                moved[column] = entry;
                share(&moved, row)
            };
            let entry = softmax_jacobian(&z)[(row, column)];
            assert_slope(entry, of_input, z[column]);
            assert!(entry != 0.0, "no input is without effect on a share");
        }
    }
}
