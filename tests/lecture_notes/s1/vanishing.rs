//! What becomes of a gradient in a deep network, and of the slope of a sigmoid far out.

use crate::entries::assert_digits;
use crate::two_two_two::phi;
use crate::{assert_printed, assert_slope};
use activations::{
    Activation,
    one_input::OneInput,
    sigmoid::{sigmoid, sigmoid_derivative, sigmoid_derivative_from_output},
};
use backprop::deep::{chain_slope, delta_norms, network};
use nalgebra::DVector;
use rand::SeedableRng;
use rand_chacha::ChaCha8Rng;

#[test]
fn s1_80_a_gradient_gets_smaller_on_its_way_to_the_input() {
    for seed in [1, 2, 3] {
        let mut generator = ChaCha8Rng::seed_from_u64(seed);
        let network = network(10, 20, Activation::Sigmoid, &mut generator);
        let (inputs, wanted) = (DVector::repeat(20, 0.5), DVector::repeat(20, 1.0));
        let norms = delta_norms(&network, &inputs, &wanted);
        assert!(norms.windows(2).all(|pair| pair[0] < pair[1]), "{norms:?}");
        assert!(norms[0] < 1e-4 * norms[9], "{norms:?}");
    }
}

#[test]
fn s1_80_each_sigmoid_leaves_a_quarter_at_most() {
    for (depth, weight, input) in [(3, 1.0, 0.4), (5, 1.0, -0.7), (4, 2.0, 0.2)] {
        let output = |x: f64| (0..depth).fold(x, |x, _| phi(weight * x));
        assert_slope(chain_slope(depth, weight, input), output, input);
    }
    let bound = 0.25_f64.powi(10);
    assert_eq!(format!("{bound:.2e}"), "9.54e-7");
    for input in [-2.0, 0.0, 0.5, 3.0] {
        let slope = chain_slope(10, 1.0, input);
        assert!(0.0 < slope && slope < bound, "{input}: {slope}");
    }
}

#[test]
fn s1_81_the_slope_at_the_ends_of_the_sigmoid_is_small_and_rounds_to_0() {
    assert_printed(1e3 * sigmoid_derivative(5.0), "6.648056670790");
    assert_printed(1e5 * sigmoid_derivative(-10.0), "4.539580773595");
    assert_printed(1e9 * sigmoid_derivative(20.0), "2.061153613942");
    for x in [-300.0, -37.0, 37.0, 300.0] {
        assert!(sigmoid_derivative(x) > 0.0, "not 0 at {x}");
    }
    assert_eq!(
        sigmoid_derivative_from_output(sigmoid(37.0)),
        0.0,
        "rounded to 0"
    );
}

#[test]
fn s1_81_where_the_sigmoid_is_flat_the_slope_of_a_weight_is_nearly_0() {
    let unit = |weight| OneInput {
        weight,
        bias: 0.0,
        activation: Activation::Sigmoid,
    };
    for (weight, input) in [(-10.0, 2.0), (24.0, 0.5)] {
        let e = f64::exp(-weight * input);
        let expected = (1.0 / (1.0 + e) - 0.5) * e / (1.0 + e).powi(2) * input;
        let [slope, _] = unit(weight).gradient(input, 0.5);
        assert_digits(slope, expected);
        assert!(0.0 < slope.abs() && slope.abs() < 1e-5, "{slope}");
    }
}
