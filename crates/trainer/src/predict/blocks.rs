//! An image on the terminal.

use datasets::mnist::PIXELS;

/// The 28 × 28 pixels as text, two signs a pixel, since a sign is about twice as high as wide.
#[must_use]
pub fn blocks(pixels: &[u8; PIXELS]) -> String {
    let row = |row: &[u8]| {
        let line: String = row.iter().flat_map(|&pixel| [sign(pixel); 2]).collect();
        format!("{}\n", line.trim_end())
    };
    pixels.chunks(28).map(row).collect()
}

fn sign(pixel: u8) -> char {
    match pixel {
        0..32 => ' ',
        32..96 => '░',
        96..160 => '▒',
        160..224 => '▓',
        224..=255 => '█',
    }
}
