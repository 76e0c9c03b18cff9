//! Every colour that carries a text or a mark is legible on a light page, and through the filter of the dark pages.
//!
//! Contrast as WCAG 2.2 defines it; 4.5 is what it asks of text. The filter's matrices are those of Filter Effects 1.

use drawing::{Colour, palette};

const WHITE: [f64; 3] = [255.0, 255.0, 255.0];
/// The backgrounds of mdBook's themes navy, ayu and coal.
const DARK_PAGES: [[f64; 3]; 3] = [[22.0, 25.0, 35.0], [15.0, 20.0, 25.0], [20.0, 22.0, 23.0]];

#[test]
fn every_colour_is_legible_on_white() {
    for colour in palette::LEGIBLE {
        let contrast = contrast(channels(colour), WHITE);
        assert!(
            contrast >= 4.5,
            "{colour:?} has a contrast of {contrast:.2} on white: darken it until it has 4.5"
        );
    }
}

#[test]
fn every_colour_is_legible_through_the_filter_on_dark_pages() {
    for colour in palette::LEGIBLE {
        for page in DARK_PAGES {
            let contrast = contrast(filtered(channels(colour)), page);
            assert!(
                contrast >= 4.5,
                "{colour:?} has a contrast of {contrast:.2} through the filter on {page:?}: darken it until it has 4.5"
            );
        }
    }
}

/// Hand calculation: white becomes black; black on white is 21, the largest contrast there is.
#[test]
fn contrast_and_filter_agree_with_what_is_known() {
    assert!(filtered(WHITE).iter().all(|channel| channel.abs() < 1e-9));
    let black_on_white = contrast([0.0; 3], WHITE);
    assert!(
        (black_on_white - 21.0).abs() < 1e-9,
        "black on white has a contrast of 21, not {black_on_white}"
    );
}

fn channels(colour: Colour) -> [f64; 3] {
    [colour.0, colour.1, colour.2].map(f64::from)
}

/// `invert(1) hue-rotate(180deg)`.
fn filtered(colour: [f64; 3]) -> [f64; 3] {
    let [red, green, blue] = colour.map(|channel| 255.0 - channel);
    let rotated = [
        -0.574 * red + 1.430 * green + 0.144 * blue,
        0.426 * red + 0.430 * green + 0.144 * blue,
        0.426 * red + 1.430 * green - 0.856 * blue,
    ];
    rotated.map(|channel| channel.clamp(0.0, 255.0))
}

fn contrast(first: [f64; 3], second: [f64; 3]) -> f64 {
    let (first, second) = (luminance(first), luminance(second));
    (first.max(second) + 0.05) / (first.min(second) + 0.05)
}

fn luminance(colour: [f64; 3]) -> f64 {
    let [red, green, blue] = colour.map(|channel| {
        let share = channel / 255.0;
        if share <= 0.04045 {
            share / 12.92
        } else {
            ((share + 0.055) / 1.055).powf(2.4)
        }
    });
    0.2126 * red + 0.7152 * green + 0.0722 * blue
}
