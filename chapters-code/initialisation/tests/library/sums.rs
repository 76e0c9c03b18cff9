//! The variance of a weighted sum.

use crate::{assert_measured, random};
use grading::{Draw, Tolerance, assert_agrees};
use initialisation::{
    measure::variance,
    sums::{expected_variance, weighted_sums},
};
use nalgebra::dvector;

/// How many sums a measurement draws.
const DRAWS: usize = 20_000;

#[test]
fn all_eight_coin_weights_have_the_derived_variance() {
    let x = dvector![1.0, 2.0, 2.0];
    let coin = |case: i32, weight: i32| if case >> weight & 1 == 1 { 0.5 } else { -0.5 };
    let squares = (0..8).map(|case| {
        let w = dvector![coin(case, 0), coin(case, 1), coin(case, 2)];
        let z: f64 = w.dot(&x);
        z * z
    });
    let exact = squares.sum::<f64>() / 8.0;
    assert_agrees(&expected_variance(&x, 0.5), &exact, Tolerance::COMPUTED);
}

/// With normal weights z is normal, so its measured variance scatters by σ² √(2/N), and its mean by σ/√N.
#[test]
fn drawn_sums_have_the_mean_0_and_the_derived_variance() {
    let mut draw = Draw::new(3);
    for case in 0..5 {
        let (x, deviation) = (draw.vector(6).add_scalar(1.0), draw.between(0.1, 2.0));
        let sums = weighted_sums(&x, deviation, DRAWS, &mut random(case));
        assert_eq!(sums.shape(), (DRAWS, 1));
        let (derived, count) = (expected_variance(&x, deviation), DRAWS as f64);
        let error = (derived / count).sqrt();
        assert_measured("the mean of z", sums.mean(), 0.0, error);
        let error = derived * (2.0 / count).sqrt();
        assert_measured("the variance of z", variance(&sums), derived, error);
    }
}
