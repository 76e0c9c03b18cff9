//! Small grey images side by side, each with a caption: ink of several strengths on the page itself.
//!
//! Ink is drawn, paper is left out. So the filter that turns a figure for dark pages shows light ink on dark paper.

use crate::{Colour, palette};
use std::fmt::Write;

/// How many strengths of ink are told apart: more can't be seen, and would make the file large.
const STRENGTHS: u8 = 5;
/// The width of the picture, in pixels.
const WIDTH: usize = 640;
/// The air between two images, in pixels.
const GAP: usize = 8;
/// How high the text of a caption is, in pixels.
const TEXT: usize = 18;

/// An image with its caption.
#[derive(Debug, Clone, PartialEq)]
pub struct Tile {
    /// The cells row by row, from 0 for paper to 1 for ink.
    pub shades: Vec<f64>,
    /// What is written below it, or nothing.
    pub caption: String,
    /// The colour of the caption.
    pub colour: Colour,
}

/// The picture, as the text of an SVG file: square images of `side` × `side` cells, `across` of them in a row.
///
/// # Panics
/// If there is no image, no cell, or no place in a row, or an image hasn't `side` × `side` cells.
#[must_use]
pub fn sheet(tiles: &[Tile], side: usize, across: usize) -> String {
    assert!(
        !tiles.is_empty() && side > 0 && across > 0,
        "a sheet needs at least one image of at least one cell, and one in a row"
    );
    let pitch = WIDTH / across;
    let size = pitch - GAP;
    let below = if tiles.iter().all(|tile| tile.caption.is_empty()) {
        GAP
    } else {
        2 * TEXT
    };
    let height = tiles.len().div_ceil(across) * (size + below);
    let mut svg = format!(
        "<svg width=\"{WIDTH}\" height=\"{height}\" viewBox=\"0 0 {WIDTH} {height}\" xmlns=\"http://www.w3.org/2000/svg\">\n"
    );
    for (place, tile) in tiles.iter().enumerate() {
        let corner = [
            (place % across) * pitch + GAP / 2,
            (place / across) * (size + below) + 1,
        ];
        draw(&mut svg, tile, side, (corner, size)).expect("writing into a string can't fail");
    }
    svg.push_str("</svg>\n");
    svg
}

/// Writes a frame, the ink of each strength as one path in units of a cell, and the caption.
fn draw(
    svg: &mut String,
    tile: &Tile,
    side: usize,
    ([x, y], size): ([usize; 2], usize),
) -> std::fmt::Result {
    let cells = tile.shades.len();
    assert_eq!(
        cells,
        side * side,
        "an image of {side} × {side} cells came with {cells}"
    );
    let (ink, grid) = (hexadecimal(palette::INK), hexadecimal(palette::GRID));
    writeln!(
        svg,
        "<rect x=\"{x}\" y=\"{y}\" width=\"{size}\" height=\"{size}\" fill=\"none\" stroke=\"{grid}\"/>"
    )?;
    let scale = size as f64 / side as f64;
    writeln!(
        svg,
        "<g transform=\"translate({x} {y}) scale({scale:.4})\" stroke=\"{ink}\" shape-rendering=\"crispEdges\">"
    )?;
    for strength in 1..=STRENGTHS {
        let runs = runs(&tile.shades, side, strength);
        if !runs.is_empty() {
            let opacity = f64::from(strength) / f64::from(STRENGTHS);
            writeln!(svg, "<path stroke-opacity=\"{opacity}\" d=\"{runs}\"/>")?;
        }
    }
    writeln!(svg, "</g>")?;
    if tile.caption.is_empty() {
        return Ok(());
    }
    let (middle, base) = (x + size / 2, y + size + TEXT + 2);
    let (colour, caption) = (hexadecimal(tile.colour), &tile.caption);
    writeln!(
        svg,
        "<text x=\"{middle}\" y=\"{base}\" text-anchor=\"middle\" font-family=\"sans-serif\" font-size=\"{TEXT}\" fill=\"{colour}\">{caption}</text>"
    )
}

/// Strokes one cell high along all cells of this strength; neighbours in a row share one.
fn runs(shades: &[f64], side: usize, strength: u8) -> String {
    let is_of = |shade: f64| (shade * f64::from(STRENGTHS)).round() == f64::from(strength);
    let mut path = String::new();
    for (row, cells) in shades.chunks(side).enumerate() {
        let mut column = 0;
        while column < side {
            let length = cells[column..]
                .iter()
                .take_while(|&&shade| is_of(shade))
                .count();
            if length > 0 {
                write!(path, "M{column} {row}.5h{length}")
                    .expect("writing into a string can't fail");
            }
            column += length.max(1);
        }
    }
    path
}

fn hexadecimal(colour: Colour) -> String {
    let (red, green, blue) = (colour.0, colour.1, colour.2);
    format!("#{red:02X}{green:02X}{blue:02X}")
}
