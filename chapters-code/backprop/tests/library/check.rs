//! The gradient check: what it lets pass, and what it names.

use crate::{CASES, STEP, drawn_network};
use activations::Activation;
use backprop::{
    check::{SMALLEST_SCALE, check_gradient, check_network, relative_error},
    deltas::gradients,
    parameters::{names, parameters, with_parameters},
};
use grading::Draw;
use nalgebra::{DVector, dvector};

#[test]
fn a_single_wrong_entry_is_named_wherever_it_stands() {
    let mut draw = Draw::new(30);
    let network = drawn_network(&mut draw, &[2, 3, 2], Activation::Sigmoid);
    let (x, y) = (draw.vector(2), draw.vector(2));
    let right = gradients(&network, &x, &y);
    let entries = [
        ("W(1)[3, 1]", 0, (2, 0)),
        ("W(1)[1, 2]", 0, (0, 1)),
        ("W(2)[2, 3]", 1, (1, 2)),
    ];
    for (name, layer, entry) in entries {
        let mut wrong = right.clone();
        wrong.weights[layer][entry] *= -1.0;
        let (named, worst) = check_network(&network, (&x, &y), &wrong, STEP);
        assert_eq!(named, name);
        assert!(worst.error > 1.0, "{name}: {worst:?}");
    }
    let mut wrong = right;
    wrong.biases[1][0] += 1.0;
    assert_eq!(check_network(&network, (&x, &y), &wrong, STEP).0, "b(2)[1]");
}

#[test]
fn what_is_no_finite_number_has_an_infinite_error() {
    for broken in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY] {
        assert_eq!(relative_error(broken, 1.0), f64::INFINITY);
        assert_eq!(relative_error(1.0, broken), f64::INFINITY);
        assert_eq!(relative_error(broken, broken), f64::INFINITY);
        let gradient = dvector![1.0, broken, 1.0];
        let worst = check_gradient(DVector::sum, &dvector![1.0, 2.0, 3.0], &gradient, STEP);
        assert_eq!((worst.index, worst.error), (1, f64::INFINITY));
    }
}

#[test]
fn scaling_both_numbers_keeps_their_relative_error() {
    let mut draw = Draw::new(31);
    for _ in 0..CASES {
        let (got, expected) = (draw.number(), draw.between(0.5, 2.0));
        let (error, scaled) = (
            relative_error(got, expected),
            relative_error(1024.0 * got, 1024.0 * expected),
        );
        assert_eq!(error, scaled, "powers of 2 scale exactly");
        assert_eq!(error, relative_error(-got, -expected));
    }
}

#[test]
fn near_0_the_scale_stays_at_its_smallest() {
    assert_eq!(relative_error(0.0, 0.0), 0.0);
    let difference = 1e-11;
    assert_eq!(relative_error(difference, 0.0), difference / SMALLEST_SCALE);
    assert!(relative_error(difference, 0.0) < 1e-6);
}

#[test]
fn a_gradient_that_is_a_thousand_times_too_large_is_off_by_nearly_a_thousand() {
    assert_eq!(relative_error(1000.0, 1.0), 999.0);
}

#[test]
fn parameters_are_taken_out_and_put_back_in_the_same_order() {
    for case in 0..CASES {
        let mut draw = Draw::new(case);
        let network = drawn_network(&mut draw, &[3, 2, 4], Activation::Relu);
        let all = parameters(&network);
        assert_eq!((all.len(), names(&network).len()), (20, 20));
        let zeroed = with_parameters(&network, &DVector::zeros(20));
        assert_eq!(with_parameters(&zeroed, &all), network);
    }
}

#[test]
fn a_name_points_at_the_entry_that_it_names() {
    let mut draw = Draw::new(32);
    let network = drawn_network(&mut draw, &[3, 2, 4], Activation::Relu);
    let (all, names) = (parameters(&network), names(&network));
    let at = |name: &str| {
        let place = names.iter().position(|listed| listed == name);
        all[place.expect("a parameter of that name")]
    };
    assert_eq!(at("W(1)[2, 3]"), network.layers[0].weights[(1, 2)]);
    assert_eq!(at("b(1)[2]"), network.layers[0].bias[1]);
    assert_eq!(at("W(2)[4, 1]"), network.layers[1].weights[(3, 0)]);
    assert_eq!(at("b(2)[4]"), network.layers[1].bias[3]);
}
