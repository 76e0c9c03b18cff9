//! A text and on which side of its point it stands.

use crate::palette::Colour;
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
