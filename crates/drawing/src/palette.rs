//! The hues of Okabe and Ito's colour-blind-safe palette, darkened until even their text is legible.
//!
//! Figures have no background of their own. On a dark page the book shows the same file through the CSS filter
//! `invert(1) hue-rotate(180deg)`, so each colour has to stand out twice; a test computes both contrasts.

use plotters::style::RGBColor;

/// A colour without transparency.
pub type Colour = RGBColor;

/// Class 1, and the side where a unit fires.
pub const BLUE: Colour = RGBColor(0x00, 0x72, 0xB2);
/// Class 0, and what goes wrong.
pub const VERMILLION: Colour = RGBColor(0xB8, 0x4E, 0x00);
/// A third class, or a second line.
pub const GREEN: Colour = RGBColor(0x00, 0x7F, 0x5C);
/// A fourth class, or a third line.
pub const PURPLE: Colour = RGBColor(0xA3, 0x4E, 0x80);
/// Axes and text that belongs to no class.
pub const INK: Colour = RGBColor(0x1A, 0x1A, 0x1A);
/// What helps the eye without being the point.
pub const GREY: Colour = RGBColor(0x55, 0x55, 0x55);
/// The grid: faint on purpose, nothing is lost without it.
pub const GRID: Colour = RGBColor(0xC8, 0xC8, 0xC8);

/// Every colour that may carry a text or a mark.
pub const LEGIBLE: [Colour; 6] = [BLUE, VERMILLION, GREEN, PURPLE, INK, GREY];
