//! Learning again with new weights, partial derivatives, the gradient, and steps against it.

use crate::two_two_two::EXAMPLES;
use crate::{assert_close, assert_nearly, assert_printed, assert_slope};
use activations::Activation;
use backprop::deltas::{gradients, loss, step, trained};
use feedforward::{Dense, Network};
use gradients::{
    bowl,
    descent::{descend, first_step},
    gradient::{STEP, numerical_gradient, partial},
};
use nalgebra::{DMatrix, DVector, dvector};
use perceptron::{Unit, learning::Sample};

/// The points at which z = x² + xy + y² is looked at, with the two derivatives there.
const POINTS: [([f64; 2], [f64; 2]); 3] = [
    ([1.0, 2.0], [4.0, 5.0]),
    ([-1.5, 0.5], [-2.5, -0.5]),
    ([3.0, -2.0], [4.0, -1.0]),
];

fn z(x: f64, y: f64) -> f64 {
    x * x + x * y + y * y
}

#[test]
fn s1_51_learning_again_with_the_new_weights_reduces_the_error() {
    for (example, rate) in EXAMPLES.iter().zip([1.0, 0.5]) {
        let sample = (&example.inputs(), &example.wanted());
        let networks = trained(&example.network(), sample, rate, 100);
        let losses = networks
            .iter()
            .map(|network| loss(&network.forward(sample.0), sample.1));
        let losses: Vec<f64> = losses.collect();
        assert!(losses.windows(2).all(|pair| pair[1] < pair[0]));
        assert_close(losses[0], example.loss());
        if rate == 1.0 {
            assert_printed(losses[1], "0.132343672168");
            assert_printed(losses[100], "0.004209926953");
        }
    }
}

/// The rule is a step down the squared error of a unit that answers with its sum.
#[test]
fn s1_52_the_rule_of_the_weights_adds_eta_times_the_error_times_the_input() {
    for (x, y, eta) in [([1.5, -2.0], 1.0, 0.05), ([0.5, 3.0], -0.75, 0.2)] {
        let (w, b) = ([0.4, -0.6], 0.1);
        let o = w[0] * x[0] + w[1] * x[1] + b;
        let expected = [0, 1].map(|i: usize| w[i] + eta * (y - o) * x[i]);
        let unit = Unit::new(&w, b).corrected(&Sample::new(&x, y), o, eta);
        let weights = DMatrix::from_row_slice(1, 2, &w);
        let network = Network::new(vec![Dense::new(weights, dvector![b], Activation::Identity)]);
        let downhill = gradients(&network, &DVector::from_column_slice(&x), &dvector![y]);
        let stepped = &step(&network, &downhill, eta).layers[0].weights;
        for (index, expected) in expected.into_iter().enumerate() {
            assert_close(unit.weights[index], expected);
            assert_close(stepped[index], expected);
        }
    }
}

#[test]
fn s1_53_a_small_learning_rate_is_slow_and_a_large_one_does_not_settle() {
    let start = dvector![1.0, 2.0];
    let steps = |rate: f64, limit: usize| {
        let path = descend(bowl::gradient, &start, rate, limit);
        first_step(&path, |point| z(point[0], point[1]) < 1e-12)
    };
    assert_eq!(steps(0.01, 200), None, "still on its way");
    assert_eq!(
        [0.1, 0.5, 0.6].map(|rate| steps(rate, 200)),
        [Some(125), Some(22), Some(67)]
    );
    assert_eq!(steps(2.0 / 3.0, 1000), None);
    let swung = &descend(bowl::gradient, &start, 2.0 / 3.0, 200)[200];
    assert_printed(z(swung[0], swung[1]), "6.75");
}

#[test]
fn s1_54_a_partial_derivative_holds_all_other_variables_constant() {
    let f = |x: &DVector<f64>| x[0] * x[0] * x[1] + 3.0 * x[0] * x[1] * x[1];
    for (x, y) in [(1.0, 2.0), (-0.5, 1.5)] {
        let at = dvector![x, y];
        assert_nearly(partial(f, &at, 0, STEP), 2.0 * x * y + 3.0 * y * y);
        assert_nearly(partial(f, &at, 1, STEP), x * x + 6.0 * x * y);
        let alone = |x: f64| x * x * y + 3.0 * x * y * y;
        assert_slope(partial(f, &at, 0, STEP), alone, x);
    }
}

#[test]
fn s1_55_the_bowl_has_these_partial_derivatives() {
    for ([x, y], printed) in POINTS {
        assert_close(bowl::value(&dvector![x, y]), x * x + x * y + y * y);
        let gradient = bowl::gradient(&dvector![x, y]);
        assert_close(gradient[0], 2.0 * x + y);
        assert_close(gradient[1], 2.0 * y + x);
        assert_slope(gradient[0], |x| z(x, y), x);
        assert_slope(gradient[1], |y| z(x, y), y);
        assert_eq!(gradient.as_slice(), printed);
    }
}

#[test]
fn s1_56_the_gradient_is_the_vector_of_the_partial_derivatives() {
    for ([x, y], printed) in POINTS {
        let numerical = numerical_gradient(bowl::value, &dvector![x, y], STEP);
        for (index, expected) in [2.0 * x + y, 2.0 * y + x].into_iter().enumerate() {
            assert_nearly(numerical[index], expected);
            assert_close(bowl::gradient(&dvector![x, y])[index], expected);
            assert_eq!(printed[index], expected);
        }
    }
}
