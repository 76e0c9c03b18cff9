//! Maxout is the largest of its pieces, and holds the activations that are made of two lines.

use crate::for_all;
use crate::strategies::{finite, moderate, part, vector};
use activations::{
    maxout::{Maxout, two_slopes},
    relu::{leaky_relu, relu},
};
use nalgebra::{DVector, dvector};
use perceptron::Unit;
use proptest::{
    collection::vec,
    strategy::{BoxedStrategy, Strategy},
};

/// Pieces of three inputs.
fn pieces() -> BoxedStrategy<Vec<Unit>> {
    let unit = (vector(&moderate(), 3), moderate());
    vec(
        unit.prop_map(|(weights, bias)| Unit { weights, bias }),
        1..=4,
    )
    .boxed()
}

#[test]
fn two_pieces_are_relu_leaky_relu_and_the_absolute_value_of_any_finite_number() {
    for_all(&(finite(), part()), |(x, slope)| {
        let of = |first| two_slopes(first, 1.0).value(&dvector![x]);
        assert_eq!(of(0.0), relu(x));
        assert_eq!(of(slope), leaky_relu(x, slope));
        assert_eq!(of(-1.0), x.abs());
    });
}

#[test]
fn maxout_is_the_largest_of_its_pieces_in_whatever_order_they_stand() {
    let cases = (pieces(), vector(&moderate(), 3));
    for_all(&cases, |(pieces, x)| {
        let sums = pieces.iter().map(|piece| piece.weighted_sum(&x));
        let largest = sums.fold(f64::NEG_INFINITY, f64::max);
        let backwards = pieces.iter().rev().cloned().collect();
        assert_eq!(Maxout::new(pieces).value(&x), largest);
        assert_eq!(Maxout::new(backwards).value(&x), largest);
    });
}

/// Only the winner's weights have a gradient, and they point where the inputs do.
#[test]
fn maxout_is_convex_and_its_gradient_is_a_line_below_it() {
    let cases = (pieces(), vector(&moderate(), 3), vector(&moderate(), 3));
    for_all(&cases, |(pieces, x, y)| {
        let maxout = Maxout::new(pieces);
        let line = maxout.value(&x) + maxout.input_gradient(&x).dot(&(&y - &x));
        assert!(line <= maxout.value(&y) + 1e-9, "{line}");
        let weights: DVector<f64> = maxout.weight_gradients(&x).iter().sum();
        assert_eq!(weights, x);
    });
}
