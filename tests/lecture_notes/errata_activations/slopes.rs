//! How much of a gradient sigmoid and tanh let through, and why.

use crate::{assert_close, assert_printed, entries::assert_digits};
use activations::{
    depth::{Chain, geometric_mean, gradient_ratios},
    saturation::{rounds_to_one, rounds_to_one_single, slopes_cross},
    sigmoid::{sigmoid, sigmoid_as_printed, sigmoid_derivative, sigmoid_derivative_from_output},
    stretched::StretchedSigmoid,
    tanh::tanh_derivative,
};

/// As printed: a wider range, so less vanishing. Its slope is four times as large only near 0, and flatter far out.
#[test]
fn e_28_the_slope_of_tanh_is_not_larger_everywhere() {
    assert_close(tanh_derivative(0.0) / sigmoid_derivative(0.0), 4.0);
    for x in [-1.5, 0.25, 3.0] {
        assert_close(tanh_derivative(x), 4.0 * sigmoid_derivative(2.0 * x));
    }
    let crossing = slopes_cross();
    assert_printed(crossing, "1.662885891059");
    assert_printed(tanh_derivative(crossing), "0.133974596216");
    assert_printed(sigmoid_derivative(crossing), "0.133974596216");
    for (x, ratio) in [(2.0, "0.6729"), (3.0, "0.2184"), (5.0, "0.0273")] {
        assert_printed(tanh_derivative(x) / sigmoid_derivative(x), ratio);
    }
    let ratio = tanh_derivative(10.0) / sigmoid_derivative(10.0);
    assert_eq!(format!("{ratio:.1e}"), "1.8e-4");
}

/// Ten layers of fifty: tanh's range with half of its slope keeps a hundredth of what tanh keeps,
/// the sigmoid's range with tanh's slope and centre a good half. The numbers of the errata, within a factor of three.
#[test]
fn e_28_the_range_of_tanh_is_not_what_keeps_gradients() {
    let chains: Vec<Chain> = (0..5).map(|seed| Chain::drawn(1.0, seed)).collect();
    let share = |height, steepness, shift| {
        let function = StretchedSigmoid {
            height,
            steepness,
            shift,
        };
        geometric_mean(&gradient_ratios(&chains, function))
    };
    let (sigmoid, tanh) = (share(1.0, 1.0, 0.0), share(2.0, 2.0, 1.0));
    let (range_alone, slope_and_centre) = (share(2.0, 1.0, 1.0), share(1.0, 4.0, 0.5));
    for (share, found) in [
        (sigmoid, 1.93e-6),
        (tanh, 0.276),
        (range_alone, 1.54e-3),
        (slope_and_centre, 0.173),
    ] {
        assert!(
            (found / 3.0..found * 3.0).contains(&share),
            "{share}, not {found}"
        );
    }
    assert!(range_alone < 0.02 * tanh && slope_and_centre > 0.3 * tanh);
}

/// As printed: the ends differentiate to 0. They are small, and become 0 only where numbers end.
#[test]
fn e_29_the_tails_of_the_sigmoid_have_a_slope() {
    for (x, slope) in [
        (5.0, 6.648056670790e-3),
        (10.0, 4.539580773595e-5),
        (20.0, 2.061153613942e-9),
    ] {
        assert_digits(sigmoid_derivative(x), slope);
        assert_digits(sigmoid_derivative(-x), slope);
    }
    assert_printed(rounds_to_one(), "36.74");
    assert_printed(rounds_to_one_single(), "16.64");
    assert_eq!(sigmoid_derivative_from_output(sigmoid(37.0)), 0.0);
    assert_digits(sigmoid_derivative(37.0), 8.533047625744e-17);
    assert!(800_f64.exp().is_infinite());
    assert_eq!((sigmoid_as_printed(-800.0), sigmoid(-800.0)), (0.0, 0.0));
}
