//! A walk down the bowl from (1, 2) with the learning rate 0.1.

use crate::hills;
use drawing::{
    Figure, Marker, Place, Stroke,
    palette::{BLUE, INK, VERMILLION},
};
use gradients::{bowl, descent::descend};
use nalgebra::dvector;

/// Draws the figure.
pub fn draw() -> String {
    let mut plot = hills::plane(&[0.5, 1.5, 3.0, 4.5]);
    let path = descend(bowl::gradient, &dvector![1.0, 2.0], 0.1, 30);
    let points: Vec<[f64; 2]> = path.iter().map(|point| [point[0], point[1]]).collect();
    plot.path(&points, Stroke::solid(BLUE).width(2));
    plot.points_of_radius(&points[1..], 5, Marker::Circle, BLUE);
    plot.points(&points[..1], Marker::Square, VERMILLION);
    plot.label(points[0], Place::Right, "start (1, 2)", VERMILLION);
    plot.note(points[1], [1.8, 1.35], "after step 1", BLUE);
    plot.note(points[5], [1.8, 0.75], "after step 5", BLUE);
    plot.points(&[[0.0, 0.0]], Marker::Diamond, INK);
    plot.label([0.0, 0.0], Place::Below, "lowest", INK);
    Figure::single(plot).svg()
}
