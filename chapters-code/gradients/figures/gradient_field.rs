//! The bowl's gradient at some points, as arrows: at a right angle to the lines of equal height, and uphill.

use crate::hills;
use drawing::{
    Figure, Marker, Place, Plot, Stroke,
    palette::{BLUE, INK},
};
use gradients::bowl;
use nalgebra::dvector;

/// How long an arrow is for each unit of the gradient: longer ones would cross each other.
const LENGTH: f64 = 0.18;

/// Draws the figure.
pub fn draw() -> String {
    let mut plot = hills::plane(&[0.5, 1.5, 3.0, 4.5]);
    for x in [-2.0, -1.0, 0.0, 1.0, 2.0] {
        for y in [-1.5, -0.75, 0.0, 0.75, 1.5] {
            arrow(&mut plot, [x, y]);
        }
    }
    plot.points(&[[0.0, 0.0]], Marker::Diamond, INK);
    plot.label([0.0, 0.0], Place::Below, "lowest", INK);
    Figure::single(plot).svg()
}

/// Draws the gradient at a point, if it isn't 0.
fn arrow(plot: &mut Plot, [x, y]: [f64; 2]) {
    let gradient = bowl::gradient(&dvector![x, y]);
    if gradient.norm() > 0.0 {
        let tip = [x + LENGTH * gradient[0], y + LENGTH * gradient[1]];
        plot.arrow([x, y], tip, Stroke::solid(BLUE).width(2));
    }
}
