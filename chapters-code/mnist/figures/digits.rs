//! The first three images of each digit.

use crate::tiles::tile;
use drawing::{
    image::{Tile, sheet},
    palette::INK,
};
use mnist::{comparisons::samples::training_digits, features::SIDE, images::CLASSES};

/// How many images of each digit are shown.
const EACH: usize = 3;

/// Draws the figure.
pub fn draw() -> String {
    let digits = training_digits();
    let of_class = |class: usize, place: usize| {
        let members = (0..digits.len()).filter(|&i| usize::from(digits.labels[i]) == class);
        let mut members = members.skip(place);
        members
            .next()
            .expect("each digit occurs thousands of times")
    };
    let tiles: Vec<Tile> = (0..EACH)
        .flat_map(|place| (0..CLASSES).map(move |class| (place, class)))
        .map(|(place, class)| tile(digits, of_class(class, place), String::new(), INK))
        .collect();
    sheet(&tiles, SIDE, CLASSES)
}
