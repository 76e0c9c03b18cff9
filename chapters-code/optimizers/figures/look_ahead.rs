//! One step of momentum and one of Nesterov from the same state: the gradient is taken at different places.

use crate::plane::pair;
use drawing::{
    Axis, Figure, Marker, Place, Plot, Stroke,
    palette::{BLUE, GREY, INK, VERMILLION},
};
use nalgebra::dvector;
use optimizers::{landscapes::RAVINE, nesterov::position_step};

/// Large enough that the push of the gradient can be seen beside the velocity.
const RATE: f64 = 0.4;
const MOMENTUM: f64 = 0.9;

/// Draws the figure.
pub fn draw() -> String {
    let mut plot = Plot::new(
        Axis::new("x", -4.6, -1.0).every(0.5),
        Axis::new("y", -1.0, 1.0).every(0.5),
    )
    .same_scale();
    let (position, velocity) = (dvector![-4.0, 0.6], dvector![0.8, -0.9]);
    let ahead = &position + MOMENTUM * &velocity;
    let plain = &ahead - RATE * (RAVINE.gradient)(&position);
    let (nesterov, _) = position_step(RAVINE.gradient, &position, &velocity, RATE, MOMENTUM);
    plot.path(&[[-4.6, 0.0], [-1.3, 0.0]], Stroke::dotted(GREY).width(2));
    let [position, ahead, plain, nesterov] = [&position, &ahead, &plain, &nesterov].map(pair);
    plot.arrow(position, ahead, Stroke::solid(INK));
    plot.arrow(ahead, plain, Stroke::dashed(VERMILLION));
    plot.arrow(ahead, nesterov, Stroke::solid(BLUE));
    plot.points(&[position], Marker::Square, INK);
    plot.points_of_radius(&[ahead], 5, Marker::Circle, INK);
    plot.label(position, Place::Right, "w", INK);
    plot.label([-3.72, 0.22], Place::Left, "μ v", INK);
    let beside = [ahead[0] - 0.07, ahead[1] - 0.14];
    plot.label_at_gap(beside, Place::Left, 0, "look-ahead point w + μ v", INK);
    plot.label([-3.2, 0.14], Place::Right, "Nesterov: −η ∇f(w + μ v)", BLUE);
    plot.label(plain, Place::Right, "momentum: −η ∇f(w)", VERMILLION);
    plot.label([-2.2, -0.12], Place::Right, "floor of the ravine", GREY);
    Figure::single(plot).svg()
}
