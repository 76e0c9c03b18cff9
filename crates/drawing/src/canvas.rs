//! The picture while it is being drawn: where numbers are in pixels, and how a line, an arrow and a text are made.

use crate::{
    Colour, Stroke,
    label::text_style,
    scale::Scale,
    tenths::{tenths, unsigned_tenths},
};
use plotters::{
    backend::SVGBackend,
    coord::Shift,
    element::{DashedPathElement, Drawable, PathElement, PointCollection, Polygon, Text},
    prelude::{Cartesian2d, DrawingArea},
    style::{Color, TextStyle, text_anchor::Pos},
};

/// The part of a picture that belongs to one plot.
pub(crate) struct Canvas<'a> {
    /// The whole picture, in tenths of a pixel.
    pub(crate) screen: DrawingArea<SVGBackend<'a>, Shift>,
    /// The part between the axes, which knows where a pair of numbers is.
    pub(crate) plotting: DrawingArea<SVGBackend<'a>, Cartesian2d<Scale, Scale>>,
    /// The corners of that part, counter-clockwise, in the numbers of the axes.
    pub(crate) frame: [[f64; 2]; 4],
    /// How high text is, in tenths of a pixel.
    pub(crate) text: u32,
}

impl<'a> Canvas<'a> {
    /// Draws an element that is placed in tenths of a pixel.
    pub(crate) fn draw<Element>(&self, element: &Element)
    where
        for<'b> &'b Element: PointCollection<'b, (i32, i32)>,
        Element: Drawable<SVGBackend<'a>>,
    {
        // The backend writes into a string, which doesn't fail.
        self.screen
            .draw(element)
            .expect("drawing into a string can't fail");
    }

    /// Where a point is, in tenths of a pixel from the upper left corner.
    ///
    /// # Panics
    /// If the point is outside the axes: it would be drawn over their numbers.
    pub(crate) fn place(&self, [x, y]: [f64; 2]) -> (i32, i32) {
        let [[left, bottom], _, [right, top], _] = self.frame;
        // Cutting a line at the frame may miss it by a rounding error.
        let slack = 1e-9;
        assert!(
            (left - slack..=right + slack).contains(&x)
                && (bottom - slack..=top + slack).contains(&y),
            "({x}, {y}) is outside the axes {left}…{right} and {bottom}…{top}: \
             widen the axes, or leave the point out"
        );
        self.plotting.map_coordinate(&(x, y))
    }

    /// Joins places by a line.
    pub(crate) fn path(&self, places: &[(i32, i32)], stroke: Stroke) {
        match stroke.dash {
            None => self.draw(&PathElement::new(places, stroke.style())),
            Some((dash, gap)) => self.draw(&DashedPathElement::new(
                places.to_vec(),
                unsigned_tenths(dash),
                unsigned_tenths(gap),
                stroke.style(),
            )),
        }
    }

    /// A line that ends in a head whose tip is at `to`.
    pub(crate) fn arrow(&self, from: (i32, i32), to: (i32, i32), stroke: Stroke) {
        let [head, half_width] = [15, 6].map(|pixels| f64::from(tenths(pixels)));
        let along = [f64::from(to.0 - from.0), f64::from(to.1 - from.1)];
        let length = along[0].hypot(along[1]);
        let [right, down] = along.map(|entry| entry / length);
        let back = |distance: f64, side: f64| {
            (
                to.0 + whole(-right * distance - down * side),
                to.1 + whole(-down * distance + right * side),
            )
        };
        self.path(&[from, back(0.9 * head, 0.0)], stroke);
        let triangle = vec![to, back(head, half_width), back(head, -half_width)];
        self.draw(&Polygon::new(triangle, stroke.colour.filled()));
    }

    /// Writes a text, a point of which is fixed at a place.
    pub(crate) fn write(&self, text: &str, place: (i32, i32), position: Pos, colour: Colour) {
        self.write_styled(text, place, text_style(self.text, colour, position));
    }

    /// Writes a text in a style of its own; an empty one leaves no trace in the file.
    pub(crate) fn write_styled(&self, text: &str, place: (i32, i32), style: TextStyle<'static>) {
        if !text.is_empty() {
            self.draw(&Text::new(text.to_string(), place, style));
        }
    }

    /// How far one line of text is below the other, in tenths of a pixel.
    pub(crate) fn line_height(&self) -> i32 {
        whole(1.5 * f64::from(self.text))
    }
}

/// The nearest whole number.
#[expect(
    clippy::cast_possible_truncation,
    reason = "a picture is some thousand tenths of a pixel wide"
)]
fn whole(number: f64) -> i32 {
    number.round() as i32
}
