//! How far a gradient check is off for a right gradient, for nudges of all sizes, with powers of 10 on both axes.

use backprop::{check::check_network, deltas::gradients};
use drawing::{
    Axis, Figure, Marker, Place, Plot, Stroke,
    palette::{BLUE, GREEN, GREY, VERMILLION},
};
use feedforward::{Dense, Network, two_two_two};
use nalgebra::{DMatrix, DVector};
use rand::{RngExt, SeedableRng};
use rand_chacha::ChaCha8Rng;

/// A network with the sample that it is checked on.
type Checked = (Network, DVector<f64>, DVector<f64>);

/// Draws the figure.
pub fn draw() -> String {
    let mut plot = Plot::new(
        Axis::new("log₁₀ of the nudge h", -12.5, -0.5).every(2.0),
        Axis::new("log₁₀ of the worst relative error", -11.0, 0.0).every(2.0),
    );
    let networks = networks(1000);
    let points = (1..=12).map(|exponent| {
        let logarithm = -f64::from(exponent);
        [
            logarithm,
            typical_exponent(&networks, 10_f64.powf(logarithm)),
        ]
    });
    let points: Vec<[f64; 2]> = points.collect();
    plot.path(&[[-12.5, -6.0], [-0.5, -6.0]], Stroke::dotted(GREY));
    plot.label([-12.4, -6.6], Place::Right, "accepted below", GREY);
    plot.path(&points, Stroke::solid(BLUE).width(2));
    plot.points(&points, Marker::Circle, BLUE);
    plot.label([-9.2, -3.9], Place::Right, "rounding", VERMILLION);
    plot.label([-2.8, -6.9], Place::Right, "curvature", GREEN);
    plot.label([-5.0, -9.3], Place::Below, "the book's h", BLUE);
    Figure::single(plot).svg()
}

/// Networks of the book's shape with drawn weights, each with a sample of its own.
fn networks(count: usize) -> Vec<Checked> {
    let mut generator = ChaCha8Rng::seed_from_u64(17);
    let mut number = move || generator.random_range(-1.0..1.0);
    let mut checked = || {
        let mut network = two_two_two::network();
        for layer in &mut network.layers {
            let weights = DMatrix::from_fn(2, 2, |_, _| number());
            *layer = Dense::without_bias(weights, layer.activation);
        }
        let mut vector = || DVector::from_fn(2, |_, _| number());
        (network, vector(), vector())
    };
    (0..count).map(|_| checked()).collect()
}

/// The mean exponent of the worst error, to the nearest fifth.
///
/// Where rounding rules, machines differ in the second decimal; so many networks leave that fifth the same on all of them.
fn typical_exponent(networks: &[Checked], h: f64) -> f64 {
    let exponents = networks.iter().map(|(network, inputs, wanted)| {
        let gradients = gradients(network, inputs, wanted);
        let (_, worst) = check_network(network, (inputs, wanted), &gradients, h);
        worst.error.log10()
    });
    let mean = exponents.sum::<f64>() / networks.len() as f64;
    (5.0 * mean).round() / 5.0
}
