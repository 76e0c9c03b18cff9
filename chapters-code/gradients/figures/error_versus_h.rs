//! The errors of the forward and the central difference of the cube around 2, for steps from 0.3 down to 10⁻¹⁶.
//!
//! A cube needs no more than products, which every computer rounds alike; the last bit of a sine would differ.

use crate::powers;
use drawing::{
    Figure, Marker, Place, Stroke,
    palette::{BLUE, VERMILLION},
};
use gradients::difference::{central_difference, forward_difference};

fn cube(x: f64) -> f64 {
    x * x * x
}

/// Draws the figure.
pub fn draw() -> String {
    let mut plot = powers::axes(-12.0);
    let slope = |x: f64| 3.0 * x * x;
    let forward = powers::errors(2.0, |x, h| {
        (forward_difference(cube, x, h) - slope(x)).abs()
    });
    let central = powers::errors(2.0, |x, h| {
        (central_difference(cube, x, h) - slope(x)).abs()
    });
    plot.path(&forward, Stroke::dashed(VERMILLION).width(2));
    plot.points_of_radius(&forward, 4, Marker::Square, VERMILLION);
    plot.path(&central, Stroke::solid(BLUE).width(2));
    plot.points_of_radius(&central, 4, Marker::Circle, BLUE);
    plot.label([-4.8, -2.4], Place::Centre, "forward", VERMILLION);
    plot.label([-1.8, -6.6], Place::Centre, "central", BLUE);
    Figure::single(plot).svg()
}
