//! A picture becomes an image of MNIST: cropped, its longer side 20 pixels, its centre of mass in the middle.

use trainer::predict::{Ink, prepared};

/// A sheet with this ink in the rectangle that begins at (`left`, `top`), and none elsewhere.
fn sheet(
    [width, height]: [usize; 2],
    [left, top]: [usize; 2],
    [across, down]: [usize; 2],
    shade: impl Fn(usize, usize) -> f32,
) -> Ink {
    let places = (0..width * height).map(|place| (place % width, place / width));
    let shades = places.map(|(x, y)| {
        let inside = (left..left + across).contains(&x) && (top..top + down).contains(&y);
        if inside {
            shade(x - left, y - top)
        } else {
            0.0
        }
    });
    Ink {
        width,
        height,
        shades: shades.collect(),
    }
}

/// The 28 × 28 pixels that this function says.
fn image(pixel: impl Fn(usize, usize) -> u8) -> Vec<u8> {
    (0..784)
        .map(|place| pixel(place % 28, place / 28))
        .collect()
}

/// `prepared` has to give these pixels; the difference is shown as far as it goes.
fn compare(ink: &Ink, expected: &[u8], what: &str) {
    let found = prepared(ink);
    let first = found
        .iter()
        .zip(expected)
        .position(|(found, expected)| found != expected);
    let place = first.map(|place| (place % 28, place / 28, found[place], expected[place]));
    assert_eq!(place, None, "{what}: x, y, found, expected");
}

/// A block is its own picture: nothing to scale, and its centre is its middle.
#[test]
fn a_digit_of_20_pixels_is_moved_and_nothing_else() {
    let block = image(|x, y| {
        if (4..24).contains(&x) && (4..24).contains(&y) {
            255
        } else {
            0
        }
    });
    let ink = sheet([31, 40], [2, 7], [20, 20], |_, _| 1.0);
    compare(&ink, &block, "a block");
    let ink = sheet([20, 20], [0, 0], [20, 20], |_, _| 0.25);
    compare(&ink, &block, "the strongest ink is 255");
}

/// Left half 1, right half 0.5, of which the upper half is 0.2: the mass is 200 + 50 + 20, of which x has
/// 200 · 5 + 70 · 15 = 2050 and y has 120 · 5 + 150 · 15 = 2850, so the centre is 7.59 and 10.56, and the corner
/// 14 less each, rounded: 6 and 3.
#[test]
fn the_centre_of_mass_comes_to_the_middle() {
    let shade = |x: usize, y: usize| match (x < 10, y < 10) {
        (true, _) => 1.0,
        (false, true) => 0.2,
        (false, false) => 0.5,
    };
    let expected = image(|x, y| {
        let inside = (6..26).contains(&x) && (3..23).contains(&y);
        if inside { byte(shade(x - 6, y - 3)) } else { 0 }
    });
    compare(
        &sheet([50, 24], [25, 1], [20, 20], shade),
        &expected,
        "turned to the left",
    );
    let ink = sheet([50, 24], [25, 1], [20, 20], |x, y| 0.5 * shade(x, y));
    compare(&ink, &expected, "with half the ink");
}

/// 255 times the share, rounded.
fn byte(shade: f32) -> u8 {
    match shade {
        0.2 => 51,
        0.5 => 128,
        1.0 => 255,
        _ => panic!("{shade} isn't among the shades"),
    }
}

/// One pixel has a mass of 1, in a corner, and 399 have 0.8 together, in the middle: the centre is 5.3 from it, and
/// the digit goes as far as the border and no further.
#[test]
fn the_digit_stays_inside() {
    for (strong, start) in [(0, 8), (19, 0)] {
        let shade = move |x, y| {
            if (x, y) == (strong, strong) {
                1.0
            } else {
                0.002
            }
        };
        let inside = |place| (start..start + 20).contains(&place);
        let expected = image(|x, y| match (inside(x) && inside(y), (x, y)) {
            (true, (x, y)) if x == y && x == start + strong => 255,
            (true, _) => 1,
            (false, _) => 0,
        });
        let ink = sheet([20, 20], [0, 0], [20, 20], shade);
        compare(&ink, &expected, "a strong corner");
    }
}

/// The shorter side is rounded to the nearest: of 40, 11 become 5.5, thus 6; a stroke doesn't vanish.
#[test]
fn sides_keep_their_proportion() {
    for (size, [width, height]) in [
        ([40, 40], [20, 20]),
        ([11, 40], [6, 20]),
        ([40, 9], [20, 5]),
        ([10, 60], [3, 20]),
        ([60, 1], [20, 1]),
        ([5, 3], [20, 12]),
        ([1, 1], [20, 20]),
    ] {
        // Half a pixel is rounded up.
        let [left, top] = [width, height].map(|side: usize| (28 - side).div_ceil(2));
        let expected = image(|x, y| {
            let inside = (left..left + width).contains(&x) && (top..top + height).contains(&y);
            if inside { 255 } else { 0 }
        });
        let ink = sheet([70, 65], [3, 4], size, |_, _| 1.0);
        compare(&ink, &expected, &format!("{size:?}"));
    }
}

#[test]
#[should_panic(expected = "a picture without ink has no digit: refuse it first")]
fn a_picture_without_ink_is_no_digit() {
    let _ = prepared(&sheet([3, 3], [0, 0], [0, 0], |_, _| 1.0));
}
