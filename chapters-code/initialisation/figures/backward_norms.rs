//! The size of δ in each of ten ReLU layers, compared with the last one, for four kinds of weights.

use activations::Activation;
use drawing::{
    Axis, Figure, Marker, Place, Plot, Stroke,
    palette::{BLUE, GREEN, PURPLE, VERMILLION},
};
use initialisation::{Scheme, flow::typical_flow};

/// Ten layers of fifty units, as in the table of the page.
const WIDTHS: [usize; 11] = [50; 11];
const SEEDS: u64 = 4;

/// Draws the figure.
pub fn draw() -> String {
    let layers: Vec<f64> = (1..WIDTHS.len()).map(|layer| layer as f64).collect();
    let mut plot = Plot::new(
        Axis::new("layer", 0.5, 10.5).at(&layers),
        Axis::new("log₁₀ of the size of δ, last layer = 0", -13.0, 8.0).every(3.0),
    );
    let lines = [
        (
            Scheme::Normal { deviation: 1.0 },
            Marker::Triangle,
            Stroke::dotted(VERMILLION),
        ),
        (
            Scheme::Normal { deviation: 0.01 },
            Marker::Circle,
            Stroke::solid(PURPLE),
        ),
        (Scheme::XavierNormal, Marker::Square, Stroke::dashed(BLUE)),
        (Scheme::HeNormal, Marker::Diamond, Stroke::solid(GREEN)),
    ];
    for (scheme, marker, stroke) in lines {
        let sizes = typical_flow(&WIDTHS, scheme, Activation::Relu, SEEDS).backward;
        let last = sizes[sizes.len() - 1];
        let exponents = sizes.iter().map(|size| (size / last).log10());
        let points: Vec<_> = layers.iter().zip(exponents).map(|(&x, y)| [x, y]).collect();
        plot.path(&points, stroke.width(2));
        plot.points_of_radius(&points, 6, marker, stroke.colour);
    }
    plot.label([3.2, 5.6], Place::Right, "deviation 1", VERMILLION);
    plot.label([4.2, -8.5], Place::Right, "deviation 0.01", PURPLE);
    plot.label([2.5, -2.2], Place::Right, "Xavier", BLUE);
    plot.label([2.5, 1.0], Place::Right, "He", GREEN);
    Figure::single(plot).svg()
}
