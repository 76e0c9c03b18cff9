//! A point, its foot on a unit's line, and the signed distance between them along the unit normal.

use crate::bits::firing_side;
use drawing::{
    Axis, Figure, Marker, Place, Plot, Stroke,
    palette::{BLUE, GREEN, INK, VERMILLION},
};
use nalgebra::dvector;
use perceptron::Unit;
use worked::fixed;

/// Draws the figure.
pub fn draw() -> String {
    let unit = Unit::new(&[3.0, 4.0], -5.0);
    let x = dvector![3.0, 4.0];
    let foot = unit.foot(&x);
    let normal = unit.weights.normalize();
    let end = &foot + &normal;
    let [point, foot_at, end] = [&x, &foot, &end].map(|vector| [vector[0], vector[1]]);

    let mut plot = Plot::new(
        Axis::new("x₁", -2.5, 7.0).every(1.0),
        Axis::new("x₂", -0.7, 4.7).every(1.0),
    )
    .same_scale();
    plot.region(&[firing_side(&unit)], BLUE);
    plot.border(firing_side(&unit), Stroke::solid(INK));
    plot.label([-2.4, 3.4], Place::Right, "3x₁ + 4x₂ − 5 = 0", INK);
    plot.label([5.0, 1.5], Place::Centre, "s > 0", BLUE);
    plot.label([-1.7, 1.3], Place::Centre, "s < 0", INK);
    plot.path(&[foot_at, point], Stroke::dashed(BLUE));
    plot.arrow(foot_at, end, Stroke::solid(VERMILLION).width(4));
    let text = format!("w/‖w‖ = ({}, {})", fixed(normal[0], 1), fixed(normal[1], 1));
    plot.label(end, Place::Right, &text, VERMILLION);
    plot.points(&[foot_at], Marker::Square, GREEN);
    let text = format!("foot ({}, {})", fixed(foot[0], 1), fixed(foot[1], 1));
    plot.label([foot[0], foot[1] - 0.35], Place::Left, &text, GREEN);
    plot.points(&[point], Marker::Circle, BLUE);
    let text = format!("x = ({}, {})", fixed(x[0], 0), fixed(x[1], 0));
    plot.label(point, Place::Right, &text, BLUE);
    let middle = drawing::diagram::point_between(foot_at, point, 0.62);
    let text = format!("r = {}", fixed(unit.signed_distance(&x), 0));
    plot.label(middle, Place::Right, &text, BLUE);
    Figure::single(plot).svg()
}
