//! Plain gradient descent in the ravine: from wall to wall, and slowly along the floor.

use crate::plane;
use drawing::{
    Figure, Marker, Place, Stroke,
    palette::{GREEN, INK, VERMILLION},
};
use nalgebra::dvector;
use optimizers::{Sgd, landscapes::RAVINE};
use worked::fixed;

/// Draws the figure.
pub fn draw() -> String {
    let mut plot = plane::ravine();
    let points = plane::walked(&mut Sgd { learning_rate: 0.9 }, 30);
    // The direction to the minimum, which the first step misses by the angle on the page.
    plot.path(&[points[0], [0.0, 0.0]], Stroke::dashed(GREEN));
    plot.label([-3.7, 1.35], Place::Right, "straight to the minimum", GREEN);
    plot.path(&points, Stroke::solid(VERMILLION).width(2));
    plot.points_of_radius(&points[1..], 4, Marker::Circle, VERMILLION);
    plot.points(&points[..1], Marker::Square, INK);
    plot.label(points[0], Place::Above, "start (−8, 2)", INK);
    plot.label(points[1], Place::Below, "after step 1", VERMILLION);
    let height = (RAVINE.height)(&dvector![points[30][0], points[30][1]]);
    let text = format!("after step 30: height {}", fixed(height, 2));
    let below = [-2.2, -1.2];
    plot.path(&[points[30], below], Stroke::solid(VERMILLION).width(1));
    plot.label_at_gap(below, Place::Below, 4, &text, VERMILLION);
    Figure::single(plot).svg()
}
