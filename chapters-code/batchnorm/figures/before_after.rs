//! Two features of a batch, before and after each is normalised by itself.

use backprop::Layer;
use batchnorm::BatchNorm;
use drawing::{
    Axis, Colour, Figure, Marker, Place, Plot,
    palette::{BLUE, VERMILLION},
};
use nalgebra::DMatrix;
use rand::{RngExt, SeedableRng};
use rand_chacha::ChaCha8Rng;

const SAMPLES: usize = 60;

/// Draws the figure.
pub fn draw() -> String {
    let before = batch(&mut ChaCha8Rng::seed_from_u64(5));
    let after = BatchNorm::new(2).forward(&before);
    let panels = vec![
        panel(&before, BLUE).headed("Before"),
        panel(&after, BLUE).headed("After"),
    ];
    Figure::row(panels).svg()
}

/// A cloud that is six times as wide as high, and lies far from the origin; sums of three numbers crowd in the middle.
fn batch(random: &mut ChaCha8Rng) -> DMatrix<f64> {
    let [centre, reach] = [[3.5, 5.0], [2.0, 0.35]];
    DMatrix::from_fn(2, SAMPLES, |feature, _| {
        let sum: f64 = (0..3).map(|_| random.random_range(-1.0..1.0)).sum();
        centre[feature] + reach[feature] * sum
    })
}

/// All samples, and one of them with a mark, so that it can be found in both panels.
fn panel(samples: &DMatrix<f64>, colour: Colour) -> Plot {
    let axis = |name: &str| Axis::new(name, -4.0, 8.5).every(2.0);
    let mut plot = Plot::new(axis("feature 1"), axis("feature 2"));
    let points: Vec<[f64; 2]> = samples.column_iter().map(|x| [x[0], x[1]]).collect();
    plot.points_of_radius(&points, 4, Marker::Circle, colour);
    let marked = points[lowest(&points)];
    plot.points_of_radius(&[marked], 8, Marker::Diamond, VERMILLION);
    plot.label(marked, Place::Below, "A", VERMILLION);
    plot
}

/// The sample with the smallest second feature.
fn lowest(points: &[[f64; 2]]) -> usize {
    let places = 0..points.len();
    let lowest = places.min_by(|&one, &other| points[one][1].total_cmp(&points[other][1]));
    lowest.expect("a batch has samples")
}
