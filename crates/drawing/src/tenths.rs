//! Figures are drawn ten times as large as they are shown.
//!
//! Plotters puts everything on whole numbers. On whole pixels, short dashes and flat curves would look bent; so the
//! whole numbers are tenths of a pixel, and the SVG's `viewBox` makes the picture small again.

/// A length in pixels as tenths of a pixel.
pub(crate) const fn tenths(pixels: i32) -> i32 {
    10 * pixels
}

/// The same for lengths that plotters wants without a sign.
pub(crate) const fn unsigned_tenths(pixels: u32) -> u32 {
    10 * pixels
}
