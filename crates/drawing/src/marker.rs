//! Shapes that tell classes apart without colour.

use crate::{
    canvas::Canvas,
    palette::Colour,
    tenths::{tenths, unsigned_tenths},
};
use plotters::{
    element::{Circle, PathElement, Polygon},
    style::Color,
};

/// The shape of a point.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Marker {
    /// A filled circle.
    Circle,
    /// A circle that is empty inside.
    OpenCircle,
    /// A filled square.
    Square,
    /// A square that is empty inside.
    OpenSquare,
    /// A filled triangle that stands on its side.
    Triangle,
    /// A filled square that stands on its corner.
    Diamond,
}

/// Points with the same shape, in the numbers of the axes.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Points {
    pub(crate) points: Vec<[f64; 2]>,
    pub(crate) marker: Marker,
    /// How far the marker reaches from its centre, in pixels.
    pub(crate) radius: i32,
    pub(crate) colour: Colour,
}

impl Points {
    pub(crate) fn draw(&self, canvas: &Canvas) {
        for point in &self.points {
            let place = canvas.place(*point);
            let radius = tenths(self.radius);
            self.marker.draw(canvas, place, radius, self.colour);
        }
    }
}

/// How thick the line of an open marker is.
const OUTLINE: u32 = unsigned_tenths(3);

impl Marker {
    /// Draws the marker around a place, `radius` to each side, all in tenths of a pixel.
    fn draw(self, canvas: &Canvas, place: (i32, i32), radius: i32, colour: Colour) {
        let corners = self.corners(place, radius);
        let outline = colour.stroke_width(OUTLINE);
        match self {
            Marker::Circle => canvas.draw(&Circle::new(place, radius, colour.filled())),
            Marker::OpenCircle => canvas.draw(&Circle::new(place, radius, outline)),
            Marker::OpenSquare => canvas.draw(&PathElement::new(closed(corners), outline)),
            Marker::Square | Marker::Triangle | Marker::Diamond => {
                canvas.draw(&Polygon::new(corners, colour.filled()));
            }
        }
    }

    /// A circle has none. What tapers is larger, or it would look smaller than a circle of the same radius.
    fn corners(self, (x, y): (i32, i32), radius: i32) -> Vec<(i32, i32)> {
        let offsets = match self {
            Marker::Circle | Marker::OpenCircle => vec![],
            Marker::Square | Marker::OpenSquare => {
                let r = radius;
                vec![(-r, -r), (r, -r), (r, r), (-r, r)]
            }
            Marker::Triangle => {
                let r = radius + tenths(1);
                vec![(0, -r), (r, r), (-r, r)]
            }
            Marker::Diamond => {
                let r = radius + radius / 3;
                vec![(0, -r), (r, 0), (0, r), (-r, 0)]
            }
        };
        let shifted = offsets
            .into_iter()
            .map(|(right, down)| (x + right, y + down));
        shifted.collect()
    }
}

/// The corners, and the two first ones again, so that the outline's last corner is as sharp as the others.
fn closed(mut corners: Vec<(i32, i32)>) -> Vec<(i32, i32)> {
    corners.extend_from_within(..2);
    corners
}
