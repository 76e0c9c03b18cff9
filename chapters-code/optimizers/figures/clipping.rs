//! One gradient, shortened to the circle of the limit, and cut to its square: only the first keeps its direction.

use crate::plane::pair;
use drawing::{
    Axis, Figure, Place, Plot, Stroke,
    palette::{BLUE, GREY, INK, VERMILLION},
};
use nalgebra::dvector;
use optimizers::clipping::{clip_by_norm, clip_by_value};
use std::f64::consts::TAU;

/// The limit of both.
const LIMIT: f64 = 1.0;

/// Draws the figure.
pub fn draw() -> String {
    let mut plot = Plot::new(
        Axis::new("∂f/∂x", -1.4, 2.0).every(0.5),
        Axis::new("∂f/∂y", -1.2, 1.4).every(0.5),
    )
    .same_scale();
    borders(&mut plot);
    let gradient = dvector![2.6, 0.8];
    let (norm, value) = (
        clip_by_norm(&gradient, LIMIT),
        clip_by_value(&gradient, LIMIT),
    );
    let [gradient, norm, value] = [&gradient, &norm, &value].map(pair);
    let origin = [0.0, 0.0];
    plot.arrow(origin, gradient, Stroke::dotted(INK));
    plot.arrow(origin, value, Stroke::dashed(VERMILLION));
    plot.arrow(origin, norm, Stroke::solid(BLUE));
    plot.label(gradient, Place::Below, "gradient", INK);
    plot.label_at_gap(value, Place::Right, 8, "by value: turned", VERMILLION);
    plot.label([1.05, 0.1], Place::Right, "by norm: same direction", BLUE);
    Figure::single(plot).svg()
}

/// All gradients whose norm is the limit, and all whose largest entry is.
fn borders(plot: &mut Plot) {
    let thin = Stroke::solid(GREY).width(1);
    let angles = (0..=120).map(|corner| TAU * f64::from(corner) / 120.0);
    let circle: Vec<[f64; 2]> = angles
        .map(|angle| [LIMIT * angle.cos(), LIMIT * angle.sin()])
        .collect();
    plot.path(&circle, thin);
    let corners = [
        [1.0, 1.0],
        [-1.0, 1.0],
        [-1.0, -1.0],
        [1.0, -1.0],
        [1.0, 1.0],
    ];
    plot.path(
        &corners.map(|corner| corner.map(|entry| entry * LIMIT)),
        thin,
    );
    plot.label_at_gap([0.0, -1.0], Place::Above, 4, "norm 1", GREY);
    plot.label_at_gap([1.0, -0.9], Place::Right, 6, "largest entry 1", GREY);
}
