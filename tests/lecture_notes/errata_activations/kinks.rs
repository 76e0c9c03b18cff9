//! What the notes leave open about functions with a kink at 0.

use crate::{assert_close, assert_printed, entries::assert_digits};
use activations::{
    elu::{elu, elu_derivative},
    relu::{leaky_relu, leaky_relu_derivative, relu, relu_derivative},
};

/// The slopes of `f` at 0 from the left and from the right.
fn sides(f: impl Fn(f64) -> f64) -> [f64; 2] {
    [-1e-9, 1e-9].map(|h| (f(h) - f(0.0)) / h)
}

/// As printed: max(0.1x, x). Of other slopes than the printed one it is right up to 1, and leaky ReLU needs no such limit.
#[test]
fn e_37_the_printed_maximum_is_leaky_relu_for_slopes_up_to_1_only() {
    let printed = |x: f64, slope: f64| (slope * x).max(x);
    for x in [-3.0, -0.5, 0.0, 2.0] {
        for slope in [0.01, 0.1, 1.0] {
            assert_close(leaky_relu(x, slope), printed(x, slope));
        }
    }
    assert_eq!([printed(3.0, 2.0), printed(-3.0, 2.0)], [6.0, -3.0]);
    assert_eq!([leaky_relu(3.0, 2.0), leaky_relu(-3.0, 2.0)], [3.0, -6.0]);
    // Through ten units that are all negative.
    for (slope, factor) in [(0.1, 1e-10), (0.01, 1e-20)] {
        let passed: f64 = (0..10)
            .map(|_| leaky_relu_derivative(-1.5, slope))
            .product();
        assert_digits(passed, factor);
    }
}

/// As printed, with an α that nobody explains: continuous for each, smooth for 1 alone.
#[test]
fn e_38_elu_is_smooth_at_0_for_alpha_1_only() {
    assert_printed(elu(-1.0, 1.0), "-0.632120558829");
    assert_printed(elu(-2.0, 1.0), "-0.864664716763");
    assert_printed(elu(-1.0, 0.5), "-0.316060279414");
    for alpha in [0.5, 1.0, 2.0] {
        assert!(elu(-1e-12, alpha).abs() < 1e-11 && elu(0.0, alpha) == 0.0);
        let [left, right] = sides(|x| elu(x, alpha));
        assert!((left - alpha).abs() < 1e-6 && (right - 1.0).abs() < 1e-6);
        assert_close(elu_derivative(-1e-15, alpha), alpha);
        assert_close(elu_derivative(1e-15, alpha), 1.0);
    }
}

/// Nothing is printed of the slope at 0: it is 0 from the left and 1 from the right, and the book chooses 0.
#[test]
fn e_53_relu_has_two_slopes_at_0_and_the_book_chooses_0() {
    let [left, right] = sides(relu);
    assert_close(left, 0.0);
    assert_close(right, 1.0);
    assert_eq!(relu_derivative(0.0), 0.0);
    assert_eq!([-1e-300, 1e-300].map(relu_derivative), [0.0, 1.0]);
}
