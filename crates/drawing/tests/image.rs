//! Grey images are drawn cell by cell, in few strokes, and nothing is drawn where there is no ink.

use drawing::{
    image::{Tile, sheet},
    palette::BLUE,
};

fn tile(shades: &[f64], caption: &str) -> Tile {
    Tile {
        shades: shades.to_vec(),
        caption: caption.to_string(),
        colour: BLUE,
    }
}

#[test]
fn neighbours_of_one_strength_share_a_stroke_and_paper_has_none() {
    let svg = sheet(&[tile(&[1.0, 1.0, 0.0, 0.4], "")], 2, 1);
    assert!(svg.contains("stroke-opacity=\"1\" d=\"M0 0.5h2\""), "{svg}");
    assert!(
        svg.contains("stroke-opacity=\"0.4\" d=\"M1 1.5h1\""),
        "{svg}"
    );
    assert_eq!(svg.matches("<path").count(), 2, "{svg}");
}

#[test]
fn an_empty_image_is_a_frame_alone() {
    let svg = sheet(&[tile(&[0.0; 4], "")], 2, 1);
    assert!(!svg.contains("<path") && !svg.contains("<text"), "{svg}");
    assert_eq!(svg.matches("<rect").count(), 1);
}

#[test]
fn every_image_stands_in_its_place_with_its_caption() {
    let tiles = ["a", "b", "c"].map(|caption| tile(&[1.0], caption));
    let svg = sheet(&tiles, 1, 2);
    for corner in ["x=\"4\" y=\"1\"", "x=\"324\" y=\"1\"", "x=\"4\" y=\"349\""] {
        assert!(svg.contains(corner), "{corner} in {svg}");
    }
    for caption in ["a", "b", "c"] {
        assert!(svg.contains(&format!("fill=\"#0072B2\">{caption}</text>")));
    }
    assert!(svg.starts_with("<svg width=\"640\" height=\"696\" viewBox=\"0 0 640 696\""));
}

#[test]
#[should_panic(expected = "an image of 2 × 2 cells came with 3")]
fn an_image_with_missing_cells_is_refused() {
    let _ = sheet(&[tile(&[0.0; 3], "")], 2, 1);
}
