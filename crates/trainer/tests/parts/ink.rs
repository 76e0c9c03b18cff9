//! What stands out from the paper is ink: dark on light, light on dark, or anything on nothing.

use image::{Rgba, RgbaImage};
use trainer::predict::Ink;

/// A picture from its rows; a sign is a pixel.
fn picture(rows: &str) -> RgbaImage {
    let rows: Vec<Vec<char>> = rows.split('/').map(|row| row.chars().collect()).collect();
    let [width, height] =
        [rows[0].len(), rows.len()].map(|side| u32::try_from(side).expect("a few"));
    RgbaImage::from_fn(width, height, |x, y| {
        Rgba(colour(rows[y as usize][x as usize]))
    })
}

fn colour(sign: char) -> [u8; 4] {
    match sign {
        '#' => [0, 0, 0, 255],
        // Black of which two fifths are there.
        '+' => [0, 0, 0, 102],
        'd' => [51, 51, 51, 255],
        'g' => [102, 102, 102, 255],
        'f' => [240, 240, 240, 255],
        'n' => [230, 230, 230, 255],
        '.' => [255, 255, 255, 255],
        // White that isn't there, and black that isn't.
        ' ' => [255, 255, 255, 0],
        '_' => [0, 0, 0, 0],
        'R' => [255, 0, 0, 255],
        'G' => [0, 255, 0, 255],
        'B' => [0, 0, 255, 255],
        'H' => [0, 204, 68, 255],
        _ => panic!("no colour is called {sign}"),
    }
}

/// The ink of each pixel in percent, row by row.
fn percent(rows: &str) -> String {
    let ink = Ink::of(&picture(rows));
    let shades: Vec<String> = ink
        .shades
        .iter()
        .map(|shade| format!("{:.0}", 100.0 * shade))
        .collect();
    let rows: Vec<String> = shades.chunks(ink.width).map(|row| row.join(" ")).collect();
    assert_eq!(rows.len(), ink.height);
    rows.join("/")
}

#[test]
fn the_darkest_ink_has_all_and_the_rest_its_share() {
    for (rows, expected) in [
        // 0.6, 0.8 and 1 of the way from white to black, and 0.4 of the way from black to white.
        ("...../.gd#./.....", "0 0 0 0 0/0 60 80 100 0/0 0 0 0 0"),
        ("#####/#gd.#/#####", "0 0 0 0 0/0 40 20 100 0/0 0 0 0 0"),
        // Without black the darkest is the measure: 0.6 of 0.8.
        ("..../.gd./....", "0 0 0 0/0 75 100 0/0 0 0 0"),
        // Of 0.8, 15/255 is less than a tenth, the grain of the paper, and 25/255 is 12 %.
        ("...../.fnd./.....", "0 0 0 0 0/0 0 12 100 0/0 0 0 0 0"),
        // Lighter than light paper, or darker than dark, is no ink.
        ("nnnnn/n.#.n/nnnnn", "0 0 0 0 0/0 0 100 0 0/0 0 0 0 0"),
        ("ddddd/d#.#d/ddddd", "0 0 0 0 0/0 0 100 0 0/0 0 0 0 0"),
        // Ink of which two fifths are there.
        ("..../.+#./....", "0 0 0 0/0 40 100 0/0 0 0 0"),
    ] {
        assert_eq!(percent(rows), expected, "{rows}");
    }
}

/// Less than a tenth of the way from white to black is the grain of the paper, even if nothing is stronger.
#[test]
fn what_hardly_stands_out_is_no_ink() {
    assert_eq!(percent("..../.ff./...."), "0 0 0 0/0 0 0 0/0 0 0 0");
    assert_eq!(percent("..../..../...."), "0 0 0 0/0 0 0 0/0 0 0 0");
    assert_eq!(percent("    /    /    "), "0 0 0 0/0 0 0 0/0 0 0 0");
}

/// Rec. 601: red, green and blue have 0.299, 0.587 and 0.114 of the brightness; on white the rest is ink.
#[test]
fn colours_count_by_their_brightness() {
    let expected = "0 0 0 0 0 0/0 70 41 89 100 0/0 0 0 0 0 0";
    assert_eq!(percent("....../.RGB#./......"), expected);
    // 0.587 · 204/255 + 0.114 · 68/255 is half: such paper counts as light.
    assert_eq!(percent("HHHH/H#.H/HHHH"), "0 0 0 0/0 100 0 0/0 0 0 0");
}

/// The border of 3 × 5 pixels has 12: five dark and seven light ones, whatever is inside.
#[test]
fn the_middle_one_of_the_whole_border_is_the_paper() {
    for rows in [
        "#../##./##./##./#..",
        "..#/.##/.##/.##/..#",
        "#####/.###./.....",
        "...../.###./#####",
    ] {
        let expected: Vec<String> = rows
            .split('/')
            .map(|row| {
                let shades = row
                    .chars()
                    .map(|sign| if sign == '#' { "100" } else { "0" });
                shades.collect::<Vec<_>>().join(" ")
            })
            .collect();
        assert_eq!(percent(rows), expected.join("/"), "{rows}");
    }
}

#[test]
fn on_nothing_the_paper_is_what_the_ink_isn_t() {
    for (rows, expected) in [
        (
            "    / gd / ## /    ",
            "0 0 0 0/0 60 80 0/0 100 100 0/0 0 0 0",
        ),
        (
            "____/_.g_/_.._/____",
            "0 0 0 0/0 100 40 0/0 100 100 0/0 0 0 0",
        ),
        (
            "    / #. / .. /    ",
            "0 0 0 0/0 0 100 0/0 100 100 0/0 0 0 0",
        ),
        // As much black as white: the white is the ink.
        ("    / #. /    ", "0 0 0 0/0 0 100 0/0 0 0 0"),
    ] {
        assert_eq!(percent(rows), expected, "{rows}");
    }
}

/// Six of the twelve pixels are white, which is then the paper, though there is more white than black.
#[test]
fn half_a_border_is_paper() {
    assert_eq!(
        percent("...../.#.# /     "),
        "0 0 0 0 0/0 100 0 100 0/0 0 0 0 0"
    );
}
