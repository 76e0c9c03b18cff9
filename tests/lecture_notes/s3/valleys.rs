//! S3-05: what is hard about a narrow valley, and why no optimizer is the best in all of them.

use crate::{assert_close, assert_printed, entries::assert_digits};
use nalgebra::{DVector, dvector};
use optimizers::{
    Landscape, Sgd,
    landscapes::{RAVINE, ROSENBROCK},
    methods::{METHODS, final_height},
    optimizer::walk,
    ravine::angle,
};

/// Thirty steps of plain descent on x²/32 + y².
fn descent(learning_rate: f64) -> Vec<DVector<f64>> {
    let gradient = |point: &DVector<f64>| dvector![point[0] / 16.0, 2.0 * point[1]];
    walk(
        &mut Sgd { learning_rate },
        gradient,
        &dvector![-8.0, 2.0],
        30,
    )
}

/// The steepest way down is almost at right angles to the way to the minimum, and y changes its side with each step.
#[test]
fn s3_05_3_gradient_descent_zigzags_across_a_narrow_valley() {
    let downhill = dvector![0.5, -4.0];
    let to_the_minimum = dvector![8.0, -2.0];
    assert_printed(angle(&downhill, &to_the_minimum), "68.838740");
    let cosine = 12.0 / (16.25 * 68.0_f64).sqrt();
    assert_close(
        angle(&downhill, &to_the_minimum),
        cosine.acos().to_degrees(),
    );
    for point in descent(0.9).windows(2) {
        assert_close(point[1][1], -0.8 * point[0][1]);
        assert_close(point[1][0], (1.0 - 0.9 / 16.0) * point[0][0]);
    }
    let last = &descent(0.99)[30];
    let height = last[0] * last[0] / 32.0 + last[1] * last[1];
    assert_digits(height, 1.23353098709);
}

/// Each method with its best of four rates: another one wins on the ravine than in Rosenbrock's valley.
#[test]
fn s3_05_8_no_method_is_the_best_everywhere() {
    let winner = |landscape: &Landscape| {
        let results = METHODS.map(|method| {
            let rates = [1e-3, 1e-2, 0.1, 1.0];
            let heights = rates.map(|rate| final_height(&method, rate, landscape, 100));
            (
                heights.into_iter().fold(f64::INFINITY, f64::min),
                method.name,
            )
        });
        let best = results
            .into_iter()
            .min_by(|one, other| one.0.total_cmp(&other.0));
        best.expect("six methods").1
    };
    assert_eq!([&RAVINE, &ROSENBROCK].map(winner), ["RMSProp", "momentum"]);
}
