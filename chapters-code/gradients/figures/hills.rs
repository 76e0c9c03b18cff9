//! The bowl seen from above: lines of equal height, on axes with one scale.

use drawing::{Axis, Plot, Stroke, palette::GREY};
use gradients::bowl;
use nalgebra::dvector;
use std::f64::consts::TAU;

/// How many corners a line of equal height has.
const CORNERS: u32 = 120;

/// A plane of x and y with the bowl's lines of these heights.
pub fn plane(heights: &[f64]) -> Plot {
    let mut plot = Plot::new(
        Axis::new("x", -4.4, 4.4).every(1.0),
        Axis::new("y", -2.5, 2.5).every(1.0),
    )
    .same_scale();
    for &height in heights {
        plot.path(&level(height), Stroke::solid(GREY).width(1));
    }
    plot
}

/// The points of the line where the bowl has this height.
///
/// Twice as far from the lowest point the bowl is four times as high: the root of the quotient says how far to go.
fn level(height: f64) -> Vec<[f64; 2]> {
    let angles = (0..=CORNERS).map(|corner| TAU * f64::from(corner) / f64::from(CORNERS));
    let corners = angles.map(|angle| {
        let direction = [angle.cos(), angle.sin()];
        let distance = (height / bowl::value(&dvector![direction[0], direction[1]])).sqrt();
        direction.map(|entry| distance * entry)
    });
    corners.collect()
}
