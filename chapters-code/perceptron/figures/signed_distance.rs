//! A point, its foot on a unit's line, and the signed distance between them along the unit normal.

use crate::bits::firing_side;
use drawing::{
    Axis, Figure, Marker, Place, Plot, Stroke,
    diagram::point_between,
    palette::{BLUE, GREEN, INK, VERMILLION},
};
use nalgebra::{DVector, dvector};
use perceptron::Unit;
use worked::fixed;

/// Draws the figure.
pub fn draw() -> String {
    let unit = Unit::new(&[3.0, 4.0], -5.0);
    let x = dvector![3.0, 4.0];
    let mut plot = Plot::new(
        Axis::new("x₁", -2.5, 7.0).every(1.0),
        Axis::new("x₂", -0.7, 4.7).every(1.0),
    )
    .same_scale();
    plot.region(&[firing_side(&unit)], BLUE);
    plot.border(firing_side(&unit), Stroke::solid(INK));
    let [w1, w2, b] = [unit.weights[0], unit.weights[1], -unit.bias].map(|part| fixed(part, 0));
    let line = format!("{w1}x₁ + {w2}x₂ − {b} = 0");
    plot.label([-2.4, 3.4], Place::Right, &line, INK);
    plot.label([5.0, 1.5], Place::Centre, "s > 0", BLUE);
    plot.label([-1.7, 1.3], Place::Centre, "s < 0", INK);
    perpendicular(&mut plot, &unit, &x);
    Figure::single(plot).svg()
}

/// Draws the point, its foot, the distance between them, and the unit normal on the way.
fn perpendicular(plot: &mut Plot, unit: &Unit, x: &DVector<f64>) {
    let (foot, normal) = (unit.foot(x), unit.weights.normalize());
    let [from, to, tip] = [&foot, x, &(&foot + &normal)].map(|vector| [vector[0], vector[1]]);
    plot.path(&[from, to], Stroke::dashed(BLUE));
    let distance = format!("r = {}", fixed(unit.signed_distance(x), 0));
    let above_the_arrow = point_between(from, to, 0.62);
    plot.label(above_the_arrow, Place::Right, &distance, BLUE);

    plot.arrow(from, tip, Stroke::solid(VERMILLION).width(4));
    let text = format!("w/‖w‖ = {}", pair(&normal, 1));
    plot.label(tip, Place::Right, &text, VERMILLION);

    plot.points(&[from], Marker::Square, GREEN);
    let below = [from[0], from[1] - 0.35];
    let text = format!("foot {}", pair(&foot, 1));
    plot.label(below, Place::Left, &text, GREEN);

    plot.points(&[to], Marker::Circle, BLUE);
    plot.label(to, Place::Right, &format!("x = {}", pair(x, 0)), BLUE);
}

fn pair(vector: &DVector<f64>, decimals: usize) -> String {
    let [first, second] = [vector[0], vector[1]].map(|entry| fixed(entry, decimals));
    format!("({first}, {second})")
}
