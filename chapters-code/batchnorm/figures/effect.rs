//! How large the activations of each hidden layer are before training, for three sizes of the initial weights.

use batchnorm::effect::{DEPTH, fields, network};
use drawing::{
    Axis, Figure, Marker, Place, Plot, Stroke,
    palette::{BLUE, GREEN, VERMILLION},
};
use rand::SeedableRng;
use rand_chacha::ChaCha8Rng;

const NETWORKS: u64 = 20;

/// Draws the figure.
pub fn draw() -> String {
    let panels = vec![panel(false).headed("Without"), panel(true).headed("With")];
    Figure::row(panels).svg()
}

fn panel(normalised: bool) -> Plot {
    let mut plot = Plot::new(
        Axis::new("hidden layer", 0.5, DEPTH as f64 + 0.5).at(&[1.0, 2.0, 3.0, 4.0, 5.0]),
        Axis::new("log₁₀ of the size", -7.0, 7.0).every(2.0),
    );
    let looks = [
        (0.1, Marker::Triangle, Stroke::dotted(GREEN)),
        (1.0, Marker::Circle, Stroke::solid(BLUE)),
        (10.0, Marker::Square, Stroke::dashed(VERMILLION)),
    ];
    for (factor, marker, stroke) in looks {
        let points = sizes(normalised, factor);
        plot.path(&points, stroke);
        plot.points(&points, marker, stroke.colour);
    }
    if normalised {
        plot.label([3.0, 1.0], Place::Above, "all three", BLUE);
    } else {
        plot.label([2.4, 4.6], Place::Centre, "10 × He", VERMILLION);
        plot.label([3.4, 0.9], Place::Centre, "He", BLUE);
        plot.label([2.3, -4.9], Place::Centre, "0.1 × He", GREEN);
    }
    plot
}

/// For each hidden layer the mean logarithm of the root mean square of its activations, over networks of 20 seeds.
fn sizes(normalised: bool, factor: f64) -> Vec<[f64; 2]> {
    let mut sums = [0.0; DEPTH];
    for seed in 0..NETWORKS {
        let mut random = ChaCha8Rng::seed_from_u64(seed);
        let mut network = network(normalised, factor, &mut random);
        let (mut values, _) = fields(100, &mut random);
        // A hidden layer is weights, perhaps a normalisation, and ReLU.
        let steps = if normalised { 3 } else { 2 };
        for (index, layer) in network.layers.iter_mut().take(steps * DEPTH).enumerate() {
            values = layer.forward(&values);
            if (index + 1) % steps == 0 {
                let mean_square = values.norm_squared() / values.len() as f64;
                sums[index / steps] += 0.5 * mean_square.log10();
            }
        }
    }
    let means = sums.iter().enumerate();
    means
        .map(|(layer, sum)| [(layer + 1) as f64, sum / NETWORKS as f64])
        .collect()
}
