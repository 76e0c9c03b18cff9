//! Circles joined by arrows, without axes: units, and networks of them.
//!
//! A diagram's numbers are pixels, counted from the lower left corner.

use crate::{Axis, Colour, Marker, Place, Plot, Stroke};

/// A circle with a text in it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Node {
    /// The centre.
    pub at: [f64; 2],
    /// The radius.
    pub radius: f64,
}

/// The size of a diagram; [`crate::Figure::single`] shows it pixel by pixel.
pub const SIZE: [f64; 2] = [640.0, 420.0];

impl Plot {
    /// A plot without axes.
    #[must_use]
    pub fn diagram() -> Self {
        let [width, height] = SIZE;
        let mut plot = Self::new(Axis::new("", 0.0, width), Axis::new("", 0.0, height));
        plot.axes = false;
        plot
    }

    /// Draws a circle with a text in it.
    pub fn node(&mut self, node: Node, text: &str, colour: Colour) {
        // The cast is exact for every radius that fits into a picture.
        #[expect(
            clippy::cast_possible_truncation,
            reason = "a radius is some ten pixels"
        )]
        let radius = node.radius.round() as i32;
        self.points_of_radius(&[node.at], radius, Marker::OpenCircle, colour);
        self.label(node.at, Place::Centre, text, colour);
    }

    /// Draws an arrow from the rim of one circle to the rim of another.
    pub fn edge(&mut self, from: Node, to: Node, stroke: Stroke) {
        let length = (to.at[0] - from.at[0]).hypot(to.at[1] - from.at[1]);
        let part_way = |distance: f64| point_between(from.at, to.at, distance / length);
        // A little air, so that line and rim don't merge.
        let air = 3.0;
        let start = part_way(from.radius + air);
        let end = part_way(length - to.radius - air);
        self.arrow(start, end, stroke);
    }
}

/// The point a `fraction` of the way between two others.
#[must_use]
pub fn point_between(from: [f64; 2], to: [f64; 2], fraction: f64) -> [f64; 2] {
    [0, 1].map(|entry| from[entry] + fraction * (to[entry] - from[entry]))
}
