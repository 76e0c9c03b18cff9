//! The mean image of each digit: what the nearest mean compares an image with.

use drawing::{
    image::{Tile, sheet},
    palette::INK,
};
use mnist::{
    comparisons::samples::{SEEDS, Samples, training_digits},
    features::SIDE,
    images::{CLASSES, inputs},
};

/// How many digits the means are taken over.
const DIGITS: usize = 1_000;

/// Draws the figure.
pub fn draw() -> String {
    let digits = Samples::drawn(training_digits(), DIGITS, DIGITS, SEEDS[0]).training;
    let tiles: Vec<Tile> = (0..CLASSES)
        .map(|class| {
            let members = (0..digits.len()).filter(|&i| usize::from(digits.labels[i]) == class);
            let images = inputs(&digits, &members.collect::<Vec<_>>());
            Tile {
                shades: images.column_mean().iter().copied().collect(),
                caption: class.to_string(),
                colour: INK,
            }
        })
        .collect();
    sheet(&tiles, SIDE, 5)
}
