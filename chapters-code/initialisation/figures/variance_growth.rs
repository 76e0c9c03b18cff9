//! The variance of a weighted sum over the number of its inputs, measured and derived.

use drawing::{
    Axis, Figure, Marker, Place, Plot, Stroke,
    palette::{BLUE, VERMILLION},
};
use initialisation::{
    measure::variance,
    sums::{expected_variance, weighted_sums},
};
use nalgebra::DVector;
use rand::SeedableRng;
use rand_chacha::ChaCha8Rng;

/// How many sums each measurement draws, as in the table of the page.
const DRAWS: usize = 2000;

/// Draws the figure.
pub fn draw() -> String {
    let mut plot = Plot::new(
        Axis::new("number of inputs n, all of them 1", 0.0, 105.0).every(20.0),
        Axis::new("variance of the sum z", 0.0, 115.0).every(20.0),
    );
    let ones = |count| DVector::from_element(count, 1.0);
    let ends = [1, 100].map(|count| [count as f64, expected_variance(&ones(count), 1.0)]);
    plot.path(&ends, Stroke::solid(BLUE));
    let mut random = ChaCha8Rng::seed_from_u64(1);
    let measured: Vec<_> = (0..=10)
        .map(|step| (10 * step).max(1))
        .map(|count| {
            let sums = weighted_sums(&ones(count), 1.0, DRAWS, &mut random);
            [count as f64, variance(&sums)]
        })
        .collect();
    plot.points(&measured, Marker::OpenCircle, VERMILLION);
    plot.label([48.0, 62.0], Place::Left, "derived: n", BLUE);
    plot.label(
        [54.0, 40.0],
        Place::Right,
        "measured, 2000 sums each",
        VERMILLION,
    );
    Figure::single(plot).svg()
}
