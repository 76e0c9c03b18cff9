//! Digits as the tiles of a sheet.

use datasets::mnist::Digits;
use drawing::{Colour, image::Tile};

/// An image of the data set with a caption.
pub fn tile(digits: &Digits, index: usize, caption: String, colour: Colour) -> Tile {
    let shades = digits.image(index).iter();
    Tile {
        shades: shades.map(|&pixel| f64::from(pixel) / 255.0).collect(),
        caption,
        colour,
    }
}
