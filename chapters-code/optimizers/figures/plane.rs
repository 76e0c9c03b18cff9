//! The ravine x²/32 + y² seen from above, and walks on it.

use drawing::{
    Axis, Marker, Place, Plot, Stroke,
    palette::{GREY, INK},
};
use nalgebra::DVector;
use optimizers::{Optimizer, landscapes::RAVINE, optimizer::walk};
use std::f64::consts::TAU;

/// How many corners a line of equal height has.
const CORNERS: u32 = 400;

/// The plane with lines of equal height, from the start of all walks to beyond the minimum.
///
/// The ranges are chosen so that a unit is as long on both axes: angles are true.
pub fn ravine() -> Plot {
    let mut plot = Plot::new(
        Axis::new("x", -9.2, 2.06).every(2.0),
        Axis::new("y", -3.2, 3.2).every(1.0),
    );
    for height in [0.1, 0.5, 1.5, 3.0] {
        lines(&mut plot, &level(height), Stroke::solid(GREY).width(1));
    }
    plot.points(&[[0.0, 0.0]], Marker::Diamond, INK);
    plot.label([0.0, 0.0], Place::Below, "minimum", INK);
    plot
}

/// The points of `steps` steps from the ravine's start.
pub fn walked(optimizer: &mut dyn Optimizer, steps: usize) -> Vec<[f64; 2]> {
    let path = walk(optimizer, RAVINE.gradient, &RAVINE.start(), steps);
    path.iter().map(pair).collect()
}

/// A point as the two numbers that a plot wants.
pub fn pair(point: &DVector<f64>) -> [f64; 2] {
    [point[0], point[1]]
}

/// Draws the stretches of a line that lie within the axes.
pub fn lines(plot: &mut Plot, points: &[[f64; 2]], stroke: Stroke) {
    let (x, y) = (plot.x.from..=plot.x.to, plot.y.from..=plot.y.to);
    let inside = |point: &[f64; 2]| x.contains(&point[0]) && y.contains(&point[1]);
    for stretch in points.split(|point| !inside(point)) {
        if stretch.len() > 1 {
            plot.path(stretch, stroke);
        }
    }
}

/// The ellipse on which the ravine has this height: half axes √(32 h) and √h.
fn level(height: f64) -> Vec<[f64; 2]> {
    let angles = (0..=CORNERS).map(|corner| TAU * f64::from(corner) / f64::from(CORNERS));
    let corners = angles.map(|angle| {
        let (across, along) = (height.sqrt(), (32.0 * height).sqrt());
        [along * angle.cos(), across * angle.sin()]
    });
    corners.collect()
}
