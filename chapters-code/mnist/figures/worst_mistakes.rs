//! The twelve mistakes of the first network of which it was most sure.

use crate::tiles::tile;
use drawing::{
    image::{Tile, sheet},
    palette::INK,
};
use mnist::{features::SIDE, first_network::runs, measure::worst_mistakes};

/// How many are shown.
const SHOWN: usize = 12;

/// Draws the figure.
pub fn draw() -> String {
    let run = &runs()[0];
    let mistakes = worst_mistakes(&run.logits, &run.validation.labels);
    let tiles: Vec<Tile> = mistakes[..SHOWN]
        .iter()
        .map(|mistake| {
            let caption = format!("{} read as {}", mistake.label, mistake.answer);
            tile(&run.validation, mistake.index, caption, INK)
        })
        .collect();
    sheet(&tiles, SIDE, 4)
}
