//! A text and on which side of its point it stands.

use crate::{Plot, Stroke, canvas::Canvas, mark::Mark, palette::Colour, tenths::tenths};
use plotters::style::{
    Color, FontDesc, FontFamily, FontStyle, TextStyle,
    text_anchor::{HPos, Pos, VPos},
};

/// On which side of its point a text stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// Left of the point.
    Left,
    /// Right of the point.
    Right,
    /// Above the point.
    Above,
    /// Below the point.
    Below,
    /// On the point itself.
    Centre,
}

impl Place {
    /// The point of the text that is fixed, and how far from the point it is fixed, in tenths of a pixel.
    pub(crate) fn anchor(self, gap: i32) -> (Pos, (i32, i32)) {
        let (horizontal, vertical, offset) = match self {
            Place::Left => (HPos::Right, VPos::Center, (-gap, 0)),
            Place::Right => (HPos::Left, VPos::Center, (gap, 0)),
            Place::Above => (HPos::Center, VPos::Bottom, (0, -gap)),
            Place::Below => (HPos::Center, VPos::Top, (0, gap)),
            Place::Centre => (HPos::Center, VPos::Center, (0, 0)),
        };
        (Pos::new(horizontal, vertical), offset)
    }
}

/// A text next to a point.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Label {
    /// The point, in the numbers of the axes.
    pub(crate) at: [f64; 2],
    pub(crate) place: Place,
    /// How far the text stands from the point, in pixels.
    pub(crate) gap: i32,
    pub(crate) text: String,
    pub(crate) colour: Colour,
}

impl Label {
    pub(crate) fn draw(&self, canvas: &Canvas) {
        let (position, (right, down)) = self.place.anchor(tenths(self.gap));
        let (x, y) = canvas.place(self.at);
        canvas.write(&self.text, (x + right, y + down), position, self.colour);
    }
}

/// How far a text stands from its point, in pixels.
const GAP: i32 = 12;

impl Plot {
    /// Writes a text next to a point.
    pub fn label(&mut self, at: [f64; 2], place: Place, text: &str, colour: Colour) {
        self.label_at_gap(at, place, GAP, text, colour);
    }

    /// Writes a text at some distance from its point, with a thin line between them.
    pub fn note(&mut self, point: [f64; 2], at: [f64; 2], text: &str, colour: Colour) {
        self.path(&[point, at], Stroke::solid(colour).width(1));
        self.label_at_gap(at, Place::Right, 6, text, colour);
    }

    /// Writes a text `gap` pixels from a point.
    pub fn label_at_gap(
        &mut self,
        at: [f64; 2],
        place: Place,
        gap: i32,
        text: &str,
        colour: Colour,
    ) {
        self.marks.push(Mark::Label(Label {
            at,
            place,
            gap,
            text: text.to_string(),
            colour,
        }));
    }
}

/// Plotters divides the size of a font by this number before it writes it into the SVG.
const FONT_SIZE_FACTOR: f64 = 1.24;

/// The style of a text of this height.
pub(crate) fn text_style(height: u32, colour: Colour, position: Pos) -> TextStyle<'static> {
    styled(FontStyle::Normal, height, colour, position)
}

/// The same in bold, for the heading of a panel.
pub(crate) fn heading_style(height: u32, colour: Colour, position: Pos) -> TextStyle<'static> {
    styled(FontStyle::Bold, height, colour, position)
}

fn styled(style: FontStyle, height: u32, colour: Colour, position: Pos) -> TextStyle<'static> {
    let size = f64::from(height) * FONT_SIZE_FACTOR;
    TextStyle {
        font: FontDesc::new(FontFamily::SansSerif, size, style),
        color: colour.to_backend_color(),
        pos: position,
    }
}
