//! How much ink there is where on a picture: dark on light, light on dark, or on nothing.

use anyhow::{Context, Result, ensure};
use image::{ImageFormat, ImageReader, RgbaImage};
use std::fs;
use std::io::Cursor;
use std::path::Path;

/// Ink from 0 to 1, row by row.
#[derive(Debug, Clone, PartialEq)]
pub struct Ink {
    /// Pixels of a row.
    pub width: usize,
    /// Rows.
    pub height: usize,
    /// The ink of each pixel; the darkest one has 1.
    pub shades: Vec<f32>,
}

/// Ink weaker than this is the grain of the paper.
const FAINT: f32 = 0.1;

impl Ink {
    /// The ink on the picture of a PNG file.
    ///
    /// # Errors
    /// If the file can't be read, is no PNG, or shows nothing.
    pub fn of_file(path: &Path) -> Result<Self> {
        let shown = path.display();
        let file = fs::read(path)
            .with_context(|| format!("{shown} can't be read: name a PNG that is there"))?;
        // What the file is decides, not what its name says.
        ensure!(
            image::guess_format(&file).ok() == Some(ImageFormat::Png),
            "{shown} is no PNG: save the picture as a PNG, and name that file"
        );
        let picture = ImageReader::with_format(Cursor::new(file), ImageFormat::Png)
            .decode()
            .with_context(|| format!("{shown} is a damaged PNG: save it once more"))?;
        let ink = Self::of(&picture.into_rgba8());
        ensure!(
            ink.shades.iter().any(|&shade| shade > 0.0),
            "{shown} is blank: draw a digit with more contrast to the paper, away from the border"
        );
        Ok(ink)
    }

    /// The ink on a picture, none at all if nothing on it stands out from the paper.
    #[must_use]
    pub fn of(picture: &RgbaImage) -> Self {
        let paper = paper(picture);
        let away = |[brightness, opacity]: [f32; 2]| {
            let difference = if paper < 0.5 {
                brightness - paper
            } else {
                paper - brightness
            };
            (difference * opacity).max(0.0)
        };
        let shades: Vec<f32> = picture.pixels().map(|pixel| away(seen(pixel))).collect();
        let most = shades.iter().copied().fold(0.0, f32::max);
        let is_ink = |shade: f32| most >= FAINT && shade >= FAINT * most;
        let scale = |shade: f32| if is_ink(shade) { shade / most } else { 0.0 };
        Self {
            width: picture.width() as usize,
            height: picture.height() as usize,
            shades: shades.into_iter().map(scale).collect(),
        }
    }
}

/// Brightness and opacity of a pixel, both from 0 to 1 (brightness by Rec. 601).
fn seen(pixel: &image::Rgba<u8>) -> [f32; 2] {
    let [red, green, blue, alpha] = pixel.0.map(|channel| f32::from(channel) / 255.0);
    [0.299 * red + 0.587 * green + 0.114 * blue, alpha]
}

/// The brightness of the paper: the middle one of the border, or what the ink isn't if the border is transparent.
fn paper(picture: &RgbaImage) -> f32 {
    let (right, bottom) = (picture.width() - 1, picture.height() - 1);
    let on_border = |x: u32, y: u32| x == 0 || y == 0 || x == right || y == bottom;
    let border = picture
        .enumerate_pixels()
        .filter(|&(x, y, _)| on_border(x, y));
    let border: Vec<[f32; 2]> = border.map(|(_, _, pixel)| seen(pixel)).collect();
    let mut opaque: Vec<f32> = border
        .iter()
        .filter(|seen| seen[1] >= 0.5)
        .map(|seen| seen[0])
        .collect();
    if 2 * opaque.len() >= border.len() {
        opaque.sort_by(f32::total_cmp);
        return opaque[opaque.len() / 2];
    }
    let all = || picture.pixels().map(seen);
    let opacity: f32 = all().map(|seen| seen[1]).sum();
    let brightness: f32 = all().map(|seen| seen[0] * seen[1]).sum();
    if brightness < 0.5 * opacity { 1.0 } else { 0.0 }
}
