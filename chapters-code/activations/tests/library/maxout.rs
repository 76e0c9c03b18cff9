//! Maxout: its value, its winner and its gradients.

use crate::{CASES, H, away_from_0, differences};
use activations::{
    maxout::{Maxout, two_slopes},
    relu::{leaky_relu, relu},
};
use grading::{Draw, Tolerance, assert_agrees};
use nalgebra::{DVector, dvector};
use perceptron::Unit;

fn maxout(draw: &mut Draw, pieces: usize, inputs: usize) -> Maxout {
    let piece = |draw: &mut Draw| Unit {
        weights: draw.vector(inputs),
        bias: draw.number(),
    };
    Maxout::new((0..pieces).map(|_| piece(draw)).collect())
}

/// How far the winner is ahead of the second best.
fn lead(maxout: &Maxout, x: &DVector<f64>) -> f64 {
    let mut sums: Vec<f64> = maxout
        .pieces
        .iter()
        .map(|piece| piece.weighted_sum(x))
        .collect();
    sums.sort_by(f64::total_cmp);
    sums[sums.len() - 1] - sums[sums.len() - 2]
}

/// Cases where the nudge could change the winner are left out: there the value has a kink.
#[test]
fn both_gradients_agree_with_central_differences() {
    let mut draw = Draw::new(31);
    let mut tried = 0;
    for _ in 0..CASES {
        let (maxout, x) = (maxout(&mut draw, 3, 2), draw.vector(2));
        if lead(&maxout, &x) < 100.0 * H {
            continue;
        }
        tried += 1;
        let by_x = differences(|x| maxout.value(x), &x);
        assert_agrees(&maxout.input_gradient(&x), &by_x, Tolerance::DIFFERENCED);
        assert_eq!(maxout.weight_gradients(&x).len(), maxout.pieces.len());
        for (index, gradient) in maxout.weight_gradients(&x).iter().enumerate() {
            let with = |weights: &DVector<f64>| {
                let mut moved = maxout.clone();
                moved.pieces[index].weights = weights.clone();
                moved.value(&x)
            };
            let measured = differences(with, &maxout.pieces[index].weights);
            assert_agrees(gradient, &measured, Tolerance::DIFFERENCED);
        }
    }
    assert!(
        tried > CASES / 2,
        "only {tried} cases were far enough from a tie"
    );
}

#[test]
fn the_value_is_the_winners_sum_and_no_sum_is_larger() {
    let mut draw = Draw::new(32);
    for _ in 0..CASES {
        let (maxout, x) = (maxout(&mut draw, 4, 3), draw.vector(3));
        let sums: Vec<f64> = maxout
            .pieces
            .iter()
            .map(|piece| piece.weighted_sum(&x))
            .collect();
        assert_eq!(maxout.value(&x), sums[maxout.winner(&x)]);
        assert!(sums.iter().all(|sum| *sum <= maxout.value(&x)));
    }
}

#[test]
fn two_slopes_make_relu_leaky_relu_and_the_absolute_value() {
    let mut draw = Draw::new(33);
    for _ in 0..CASES {
        let x = away_from_0(&mut draw);
        let value = |first, second| two_slopes(first, second).value(&dvector![x]);
        assert_eq!(value(0.0, 1.0), relu(x));
        assert_eq!(value(0.1, 1.0), leaky_relu(x, 0.1));
        assert_eq!(value(-1.0, 1.0), x.abs());
    }
}

#[test]
fn at_a_tie_the_first_piece_wins() {
    let absolute = two_slopes(-1.0, 1.0);
    assert_eq!(absolute.winner(&dvector![0.0]), 0);
    assert_eq!(absolute.input_gradient(&dvector![0.0]), dvector![-1.0]);
}

/// A maximum of straight lines lies below each of its chords.
#[test]
fn maxout_is_convex() {
    let mut draw = Draw::new(34);
    for _ in 0..CASES {
        let maxout = maxout(&mut draw, 3, 2);
        let (from, to) = (draw.vector(2), draw.vector(2));
        let middle = maxout.value(&((&from + &to) / 2.0));
        assert!(middle <= f64::midpoint(maxout.value(&from), maxout.value(&to)) + 1e-12);
    }
}
