//! Digits of MNIST as PNGs of many kinds.

use crate::small::digits;
use image::{DynamicImage, GrayImage, Luma, Rgba, RgbaImage};

/// A digit of MNIST on a larger sheet, each pixel `size` × `size` and moved away from the middle.
pub fn sheet(index: usize, size: u32) -> GrayImage {
    let pixels = digits().test.image(index);
    GrayImage::from_fn(40 * size, 31 * size, |x, y| {
        let (x, y) = ((x / size) as usize, (y / size) as usize);
        let inside = x < 28 && y < 28;
        Luma([if inside { pixels[28 * y + x] } else { 0 }])
    })
}

/// The same digit as scanners, painting programs and phones save it.
pub fn pictures(index: usize) -> Vec<(&'static str, DynamicImage)> {
    let light_on_dark = sheet(index, 3);
    let mut dark_on_light = light_on_dark.clone();
    image::imageops::invert(&mut dark_on_light);
    let colour = |ink: [u8; 3]| {
        RgbaImage::from_fn(light_on_dark.width(), light_on_dark.height(), |x, y| {
            Rgba([ink[0], ink[1], ink[2], light_on_dark.get_pixel(x, y).0[0]])
        })
    };
    vec![
        (
            "rgb",
            DynamicImage::ImageRgb8(DynamicImage::ImageLuma8(dark_on_light.clone()).into_rgb8()),
        ),
        (
            "deep",
            DynamicImage::ImageLuma16(
                DynamicImage::ImageLuma8(light_on_dark.clone()).into_luma16(),
            ),
        ),
        ("light", DynamicImage::ImageLuma8(light_on_dark.clone())),
        ("dark", DynamicImage::ImageLuma8(dark_on_light)),
        ("blue ink", DynamicImage::ImageRgba8(colour([20, 20, 160]))),
        (
            "white ink",
            DynamicImage::ImageRgba8(colour([255, 255, 255])),
        ),
    ]
}
