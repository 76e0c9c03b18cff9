//! A picture in the form of MNIST: cropped to the ink, its longer side 20 pixels, centred by its mass in 28 × 28.

use super::picture::Ink;
use datasets::mnist::PIXELS;
use image::imageops::{self, FilterType};
use image::{ImageBuffer, Luma};

/// The longer side of a digit of MNIST.
const DIGIT: u32 = 20;
/// A side of an image of MNIST.
const SIDE: u32 = 28;

type Grey = ImageBuffer<Luma<f32>, Vec<f32>>;

/// The picture as 784 pixels, 0 for paper and 255 for ink.
///
/// # Panics
/// If there is no ink.
#[must_use]
pub fn prepared(ink: &Ink) -> [u8; PIXELS] {
    let digit = scaled(&cropped(ink));
    let darkest = digit
        .pixels()
        .map(|pixel| pixel.0[0])
        .fold(f32::MIN_POSITIVE, f32::max);
    let [left, top] = corner(&digit);
    let mut pixels = [0; PIXELS];
    for (x, y, shade) in digit.enumerate_pixels() {
        let place = (y + top) * SIDE + x + left;
        pixels[place as usize] = byte(shade.0[0] / darkest);
    }
    pixels
}

/// The smallest rectangle that has all the ink.
fn cropped(ink: &Ink) -> Grey {
    let inked = || {
        let places = ink
            .shades
            .iter()
            .enumerate()
            .filter(|(_, shade)| **shade > 0.0);
        places.map(|(place, _)| (place % ink.width, place / ink.width))
    };
    let ends = |numbers: &mut dyn Iterator<Item = usize>| {
        numbers.fold((usize::MAX, 0), |(low, high), number| {
            (low.min(number), high.max(number))
        })
    };
    let (left, right) = ends(&mut inked().map(|(x, _)| x));
    let (top, bottom) = ends(&mut inked().map(|(_, y)| y));
    assert!(
        left <= right,
        "a picture without ink has no digit: refuse it first"
    );
    let [width, height] = [right - left + 1, bottom - top + 1].map(short);
    Grey::from_fn(width, height, |x, y| {
        Luma([ink.shades[(top + y as usize) * ink.width + left + x as usize]])
    })
}

/// The longer side becomes 20 pixels, the shorter one keeps its proportion.
fn scaled(digit: &Grey) -> Grey {
    let longer = digit.width().max(digit.height());
    let side = |length: u32| ((length * DIGIT + longer / 2) / longer).max(1);
    let (width, height) = (side(digit.width()), side(digit.height()));
    imageops::resize(digit, width, height, FilterType::Triangle)
}

/// Where the digit begins, so that its centre of mass is in the middle, as far as all of it stays inside.
fn corner(digit: &Grey) -> [u32; 2] {
    let (mut mass, mut moments) = (0.0, [0.0; 2]);
    for (x, y, shade) in digit.enumerate_pixels() {
        let shade = f64::from(shade.0[0]);
        mass += shade;
        moments[0] += shade * (f64::from(x) + 0.5);
        moments[1] += shade * (f64::from(y) + 0.5);
    }
    let lengths = [digit.width(), digit.height()];
    [0, 1].map(|axis| {
        let start = f64::from(SIDE) / 2.0 - moments[axis] / mass;
        whole(start.clamp(0.0, f64::from(SIDE - lengths[axis])))
    })
}

fn short(length: usize) -> u32 {
    u32::try_from(length).expect("a picture's sides have 32 bits")
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "it is from 0 to 28"
)]
fn whole(number: f64) -> u32 {
    number.round() as u32
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "it is from 0 to 255"
)]
fn byte(shade: f32) -> u8 {
    (shade.clamp(0.0, 1.0) * 255.0).round() as u8
}
