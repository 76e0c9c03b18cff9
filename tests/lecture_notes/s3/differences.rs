//! S3-03: derivatives by nudging, of one number, of several, and of all weights of a network.

use crate::{
    assert_close, assert_printed,
    entries::{assert_all_close, assert_all_printed},
};
use feedforward::{
    Network,
    two_two_two::{inputs, network, wanted},
};
use gradients::{
    difference::{central_difference, forward_difference},
    gradient::{STEP, numerical_gradient, partial},
    network_gradient::weight_gradients,
    parabola, single,
};
use nalgebra::dvector;

#[test]
fn s3_03_10_numerical_differentiation_is_a_quotient_of_differences() {
    for (x, h) in [(1.25_f64, 0.5), (-0.75, 0.125)] {
        let forward = ((x + h).powi(3) - x.powi(3)) / h;
        assert_close(forward_difference(|x| x.powi(3), x, h), forward);
        let central = ((x + h).powi(3) - (x - h).powi(3)) / (2.0 * h);
        assert_close(central_difference(|x| x.powi(3), x, h), central);
    }
}

/// f(x) = 0.02x² + 0.3x: the quotient is f′(x) + 0.02h, and goes to f′(5) = 0.5 with h.
#[test]
fn s3_03_11_a_derivative_is_what_the_quotient_goes_to() {
    assert_close(parabola::slope(5.0), 0.5);
    assert_close(parabola::slope(10.0), 0.7);
    for (x, slope) in [(5.0, 0.5), (10.0, 0.7)] {
        for h in [0.5, 0.25, 0.125] {
            let quotient = forward_difference(parabola::value, x, h);
            assert_close(quotient, slope + 0.02 * h);
        }
    }
}

#[test]
fn s3_03_12_a_nudge_may_be_too_small_to_be_a_nudge() {
    let forward = |h: f64| forward_difference(parabola::value, 5.0, h);
    assert_eq!(5.0 + 1e-50, 5.0);
    assert_eq!(forward(1e-50), 0.0);
    assert_eq!("1e-50".parse::<f32>(), Ok(0.0));
    // Down to 1e-7 the error shrinks as h does; from there on rounding is larger.
    for (h, error) in [(1e-1, "2.0e-3"), (1e-3, "2.0e-5"), (1e-7, "1.4e-9")] {
        assert_eq!(format!("{:.1e}", (forward(h) - 0.5).abs()), error);
    }
    assert!((forward(1e-11) - 0.5).abs() > 1e-8);
    assert_eq!(forward(1e-16), 0.0);
    for h in [1e-7_f32, 1e-8] {
        assert_eq!(
            single::forward_difference(parabola::single_value, 5.0, h),
            0.0
        );
    }
}

#[test]
fn s3_03_13_a_central_difference_is_off_by_the_square_of_its_nudge() {
    let errors = |h: f64| {
        let quotients =
            [forward_difference, central_difference].map(|quotient| quotient(f64::sin, 1.0, h));
        quotients.map(|quotient| (quotient - 1_f64.cos()).abs())
    };
    let [forward, central] = errors(1e-3);
    assert_eq!(format!("{forward:.3e}"), "4.208e-4");
    assert_eq!(format!("{central:.3e}"), "9.005e-8");
    let [tenth_of_forward, hundredth_of_central] = errors(1e-4);
    assert!((forward / tenth_of_forward - 10.0).abs() < 0.01);
    assert!((central / hundredth_of_central - 100.0).abs() < 0.1);
    let central = |power: i32| errors(10_f64.powi(-power))[1];
    assert_eq!(format!("{:.1e}", central(5)), "1.1e-11");
    assert!((1..15).all(|power| central(power) >= central(5)));
}

/// x² + xy + y²: 2x + y and 2y + x.
#[test]
fn s3_03_14_a_partial_derivative_holds_the_other_numbers_still() {
    let f = |point: &nalgebra::DVector<f64>| {
        let (x, y) = (point[0], point[1]);
        x * x + x * y + y * y
    };
    for ([x, y], expected) in [
        ([1.0, 2.0], ["4.000000", "5.000000"]),
        ([-1.5, 0.5], ["-2.500000", "-0.500000"]),
        ([3.0, -2.0], ["4.000000", "-1.000000"]),
    ] {
        let point = dvector![x, y];
        let partials = [0, 1].map(|index| partial(f, &point, index, STEP));
        assert_all_printed(&partials, &expected);
        let gradient = numerical_gradient(f, &point, STEP);
        assert_all_close(gradient.as_slice(), &partials);
    }
}

/// The gradients of W-2 row by row, to the ten decimals that a difference has.
const WORKED: [[&str; 4]; 2] = [
    [
        "-0.0205005799",
        "-0.0102502899",
        "-0.0048735737",
        "-0.0024367868",
    ],
    [
        "-0.0312593363",
        "-0.0372256029",
        "0.0693981589",
        "0.0826437351",
    ],
];

#[test]
fn s3_03_17_the_gradient_of_a_network_has_the_shapes_of_its_weights() {
    let network: Network = network();
    let gradients = weight_gradients(&network, &inputs(), &wanted(), STEP);
    for (gradient, layer) in gradients.iter().zip(&network.layers) {
        assert_eq!(gradient.shape(), layer.weights.shape());
    }
    for (gradient, worked) in gradients.iter().zip(WORKED) {
        for (place, worked) in worked.into_iter().enumerate() {
            assert_printed(gradient[(place / 2, place % 2)], worked);
        }
    }
}
