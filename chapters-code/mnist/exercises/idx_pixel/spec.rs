//! Cases and mistakes for a pixel of an IDX file.

#[path = "solution.rs"]
mod solution;

use grading::{Draw, Entry, Exercise, Mistake, Tolerance};

/// What an answer to this exercise looks like.
pub type IdxPixel = fn(&[u8], usize, usize, usize) -> f64;

/// The bytes, then image, row and column.
pub type Inputs = (Vec<u8>, [usize; 3]);

/// The exercise.
#[must_use]
pub fn exercise() -> Exercise<IdxPixel, Inputs, f64> {
    Exercise {
        name: "idx_pixel",
        page: "mnist/digits.html",
        hints: include_str!("hints.md"),
        tolerance: Tolerance::COMPUTED,
        cases,
        call: |idx_pixel, (bytes, [image, row, column])| idx_pixel(bytes, *image, *row, *column),
        show: |(bytes, [image, row, column])| {
            format!("bytes = {bytes:?}, image = {image}, row = {row}, column = {column}")
        },
        solution: solution::idx_pixel,
        mistakes: MISTAKES,
    }
}

/// The exercise with an answer to grade.
#[must_use]
pub fn entry(answer: IdxPixel) -> Entry {
    Entry::new(exercise(), answer)
}

/// The file of the book, then drawn ones, the last of which has a side above 255.
fn cases() -> Vec<Inputs> {
    let book = vec![
        0, 0, 8, 3, 0, 0, 0, 1, 0, 0, 0, 2, 0, 0, 0, 3, 255, 0, 51, 0, 204, 102,
    ];
    let mut cases = vec![(book, [0, 1, 2])];
    let mut draw = Draw::new(612);
    for ([count, rows, columns], place) in [
        ([2, 2, 3], [1, 0, 1]),
        ([3, 4, 2], [2, 3, 0]),
        ([2, 3, 5], [1, 2, 4]),
        ([1, 5, 4], [0, 3, 1]),
        ([4, 3, 3], [3, 1, 2]),
        ([2, 1, 260], [1, 0, 7]),
    ] {
        cases.push((file(&mut draw, [count, rows, columns]), place));
    }
    cases
}

/// A file with drawn pixels.
fn file(draw: &mut Draw, sizes: [usize; 3]) -> Vec<u8> {
    let mut bytes = vec![0, 0, 8, 3];
    for size in sizes {
        let [high, low] = [size / 256, size % 256].map(|byte| u8::try_from(byte).unwrap_or(0));
        bytes.extend([0, 0, high, low]);
    }
    let pixels: usize = sizes.iter().product();
    bytes.extend((0..pixels).map(|_| u8::try_from(draw.index(256)).unwrap_or(0)));
    bytes
}

/// Rows and columns as the header gives them.
fn sides(bytes: &[u8]) -> [usize; 2] {
    [8, 12].map(|at| 256 * usize::from(bytes[at + 2]) + usize::from(bytes[at + 3]))
}

/// The byte at a place, 0 if a mistake looks beyond the end.
fn byte(bytes: &[u8], place: usize) -> f64 {
    f64::from(bytes.get(place).copied().unwrap_or(0))
}

const MISTAKES: &[Mistake<IdxPixel>] = &[
    Mistake {
        name: "header not skipped",
        says: "the pixels begin behind the header: skip its 16 bytes.",
        function: |bytes, image, row, column| {
            let [rows, columns] = sides(bytes);
            byte(bytes, (image * rows + row) * columns + column) / 255.0
        },
    },
    Mistake {
        name: "header of a file of labels",
        says: "eight bytes stand in front of labels; a file of images has two more numbers in its header, so skip 16.",
        function: |bytes, image, row, column| {
            let [rows, columns] = sides(bytes);
            byte(bytes, 8 + (image * rows + row) * columns + column) / 255.0
        },
    },
    Mistake {
        name: "column by column",
        says: "the pixels stand row by row: one row further is `columns` bytes further, one column further is the next byte.",
        function: |bytes, image, row, column| {
            let [rows, columns] = sides(bytes);
            byte(bytes, 16 + image * rows * columns + column * rows + row) / 255.0
        },
    },
    Mistake {
        name: "rows and columns exchanged",
        says: "the header has the rows first, then the columns, and a row is as long as there are columns.",
        function: |bytes, image, row, column| {
            let [rows, columns] = sides(bytes);
            byte(bytes, 16 + image * rows * columns + row * rows + column) / 255.0
        },
    },
    Mistake {
        name: "byte not divided",
        says: "a shade lies between 0 and 1: divide the byte by 255.",
        function: |bytes, image, row, column| {
            255.0 * solution::idx_pixel(bytes, image, row, column)
        },
    },
    Mistake {
        name: "divided by 256",
        says: "the largest byte is 255, and full ink is 1: divide by 255.",
        function: |bytes, image, row, column| {
            255.0 / 256.0 * solution::idx_pixel(bytes, image, row, column)
        },
    },
    Mistake {
        name: "always the first image",
        says: "skip the images before: each has rows · columns bytes.",
        function: |bytes, _, row, column| solution::idx_pixel(bytes, 0, row, column),
    },
    Mistake {
        name: "last byte of a size alone",
        says: "a size has four bytes, and the third counts 256 times the fourth: a side may be above 255.",
        function: |bytes, image, row, column| {
            let [rows, columns] = [11, 15].map(|at| usize::from(bytes[at]));
            byte(bytes, 16 + (image * rows + row) * columns + column) / 255.0
        },
    },
];
