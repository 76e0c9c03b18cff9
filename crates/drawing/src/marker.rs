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
    /// Two crossed lines.
    Cross,
}

/// How thick the line of an open marker is.
const OUTLINE: u32 = unsigned_tenths(3);

impl Marker {
    /// Draws the marker around a place, `radius` to each side, all in tenths of a pixel.
    pub(crate) fn draw(self, canvas: &Canvas, (x, y): (i32, i32), radius: i32, colour: Colour) {
        let r = radius;
        let square = vec![
            (x - r, y - r),
            (x + r, y - r),
            (x + r, y + r),
            (x - r, y + r),
        ];
        let outline = colour.stroke_width(OUTLINE);
        match self {
            Marker::Circle => canvas.draw(&Circle::new((x, y), r, colour.filled())),
            Marker::OpenCircle => canvas.draw(&Circle::new((x, y), r, outline)),
            Marker::Square => canvas.draw(&Polygon::new(square, colour.filled())),
            Marker::OpenSquare => canvas.draw(&PathElement::new(closed(square), outline)),
            Marker::Triangle => {
                // A triangle looks smaller than a circle of the same radius.
                let r = r + tenths(1);
                let corners = vec![(x, y - r), (x + r, y + r), (x - r, y + r)];
                canvas.draw(&Polygon::new(corners, colour.filled()));
            }
            Marker::Diamond => {
                // A square on its corner looks smaller than a circle of the same radius.
                let r = r + r / 3;
                let corners = vec![(x, y - r), (x + r, y), (x, y + r), (x - r, y)];
                canvas.draw(&Polygon::new(corners, colour.filled()));
            }
            Marker::Cross => {
                canvas.draw(&PathElement::new(
                    vec![(x - r, y - r), (x + r, y + r)],
                    outline,
                ));
                canvas.draw(&PathElement::new(
                    vec![(x - r, y + r), (x + r, y - r)],
                    outline,
                ));
            }
        }
    }
}

/// The corners, and the two first ones again, so that the outline's last corner is as sharp as the others.
fn closed(mut corners: Vec<(i32, i32)>) -> Vec<(i32, i32)> {
    corners.extend_from_within(..2);
    corners
}
