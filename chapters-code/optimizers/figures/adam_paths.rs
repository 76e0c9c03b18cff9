//! Plain steps, momentum and Adam in the ravine, with the settings of the pages.

use crate::plane;
use drawing::{
    Figure, Marker, Place, Stroke,
    palette::{BLUE, INK, PURPLE, VERMILLION},
};
use optimizers::{Adam, Momentum, Sgd};

const STEPS: usize = 30;

/// Draws the figure.
pub fn draw() -> String {
    let mut plot = plane::ravine();
    let (dotted, dashed) = (Stroke::dotted(VERMILLION), Stroke::dashed(BLUE));
    let solid = Stroke::solid(PURPLE);
    let plain = plane::walked(&mut Sgd { learning_rate: 0.9 }, STEPS);
    let momentum = plane::walked(&mut Momentum::new(0.1, 0.9), STEPS);
    let adam = plane::walked(&mut Adam::new(0.3), STEPS);
    plot.path(&plain, dotted.width(2));
    plot.path(&momentum, dashed.width(2));
    plot.path(&adam, solid.width(2));
    plot.points_of_radius(&adam[1..], 4, Marker::Triangle, PURPLE);
    plot.points(&adam[..1], Marker::Square, INK);
    plot.label(adam[0], Place::Above, "start (−8, 2)", INK);
    plot.key(
        [-4.7, 2.95],
        &[
            (dotted, "plain, η = 0.9".to_string()),
            (dashed, "momentum, η = 0.1, μ = 0.9".to_string()),
            (solid, "Adam, η = 0.3".to_string()),
        ],
    );
    Figure::single(plot).svg()
}
