//! Momentum in the ravine beside plain gradient descent: wide swings instead of a zigzag.

use crate::plane;
use drawing::{
    Figure, Marker, Place, Stroke,
    palette::{BLUE, INK, VERMILLION},
};
use optimizers::{Momentum, Sgd};

/// Draws the figure.
pub fn draw() -> String {
    let mut plot = plane::ravine();
    let plain = plane::walked(&mut Sgd { learning_rate: 0.9 }, 30);
    let points = plane::walked(&mut Momentum::new(0.1, 0.9), 30);
    let (dotted, solid) = (Stroke::dotted(VERMILLION).width(2), Stroke::solid(BLUE));
    plot.path(&plain, dotted);
    plot.path(&points, solid.width(2));
    plot.points_of_radius(&points[1..], 4, Marker::Circle, BLUE);
    plot.points(&points[..1], Marker::Square, INK);
    plot.label(points[0], Place::Above, "start (−8, 2)", INK);
    plot.note(points[30], [-0.9, 1.2], "after step 30", BLUE);
    plot.key(
        [-5.9, 2.9],
        &[
            (dotted, "plain, η = 0.9".to_string()),
            (solid, "momentum, η = 0.1, μ = 0.9".to_string()),
        ],
    );
    Figure::single(plot).svg()
}
