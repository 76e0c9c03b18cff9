//! The length of δ in each of ten layers, compared with the last one, for three activations.

use activations::Activation;
use backprop::deep::{delta_norms, network};
use drawing::{
    Axis, Figure, Marker, Place, Plot, Stroke,
    palette::{BLUE, GREEN, VERMILLION},
};
use nalgebra::DVector;
use rand::{RngExt, SeedableRng};
use rand_chacha::ChaCha8Rng;

const DEPTH: usize = 10;
const WIDTH: usize = 50;
const NETWORKS: u64 = 20;

/// Draws the figure.
pub fn draw() -> String {
    let mut plot = Plot::new(
        Axis::new("layer", 0.5, 10.5).at(&[1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 9.0, 10.0]),
        Axis::new("log₁₀ of the length of δ, last layer = 0", -6.5, 0.5).every(1.0),
    );
    let lines = [
        (
            Activation::Sigmoid,
            Marker::Circle,
            Stroke::solid(VERMILLION),
        ),
        (Activation::Tanh, Marker::Square, Stroke::dashed(BLUE)),
        (Activation::Relu, Marker::Triangle, Stroke::dotted(GREEN)),
    ];
    for (activation, marker, stroke) in lines {
        let points = exponents(activation);
        plot.path(&points, stroke.width(2));
        plot.points(&points, marker, stroke.colour);
    }
    plot.label([4.4, -4.1], Place::Right, "sigmoid", VERMILLION);
    plot.label([1.5, 0.1], Place::Right, "tanh", BLUE);
    plot.label([2.3, -1.5], Place::Right, "ReLU", GREEN);
    Figure::single(plot).svg()
}

/// For each layer the mean logarithm of ‖δ‖ over that of the last layer, on networks and samples of 20 seeds.
fn exponents(activation: Activation) -> Vec<[f64; 2]> {
    let mut sums = [0.0; DEPTH];
    for seed in 0..NETWORKS {
        let mut generator = ChaCha8Rng::seed_from_u64(seed);
        let network = network(DEPTH, WIDTH, activation, &mut generator);
        let mut vector =
            |low: f64| DVector::from_fn(WIDTH, |_, _| generator.random_range(low..1.0));
        let norms = delta_norms(&network, &vector(-1.0), &vector(0.0));
        for (sum, norm) in sums.iter_mut().zip(&norms) {
            *sum += (norm / norms[DEPTH - 1]).log10();
        }
    }
    let means = sums.iter().enumerate();
    means
        .map(|(layer, sum)| [(layer + 1) as f64, sum / NETWORKS as f64])
        .collect()
}
