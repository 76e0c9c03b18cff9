//! A digit is read the same from any PNG of it, and what shows no digit is refused.

#[path = "predicting/pictures.rs"]
mod pictures;
mod small;

use fast_training::Threads;
use image::{GrayImage, Luma, Rgba, RgbaImage};
use pictures::{pictures, sheet};
use small::{Desk, digits};
use std::fs;
use trainer::checkpoint;

fn trained() -> Desk {
    let desk = Desk::new();
    desk.printed(
        "train mnist --data data --hidden 32 --batch 16 --epochs 6 --save mnist.checkpoint",
    );
    desk
}

/// The digit of the largest logit.
fn largest(logits: &[f32; 10]) -> usize {
    let pairs = logits.iter().enumerate();
    let best = pairs.max_by(|one, other| one.1.total_cmp(other.1));
    best.expect("there are ten").0
}

#[test]
fn every_kind_of_picture_gives_the_digit_that_the_original_gives() {
    let desk = trained();
    let mut course = checkpoint::read(&desk.path("mnist.checkpoint")).expect("a checkpoint");
    let threads = Threads::new(1).expect("one thread");
    let logits = course.training.logits(&digits().test, &threads);
    for (index, logits) in logits.iter().enumerate().take(4) {
        let expected = largest(logits);
        for (name, picture) in pictures(index) {
            picture
                .save(desk.path("digit.png"))
                .expect("our own folder");
            let printed = desk.printed("predict digit.png");
            let shares: Vec<&str> = printed.lines().rev().take(3).collect();
            let first = shares[2];
            assert!(
                first.starts_with(&format!("{expected}  ")),
                "image {index}, {name}:\n{printed}"
            );
            let share = |line: &&str| {
                line[3..]
                    .trim_end_matches(" %")
                    .trim()
                    .parse::<f64>()
                    .expect("a share")
            };
            let shares: Vec<f64> = shares.iter().map(share).collect();
            assert!(
                shares[2] >= shares[1] && shares[1] >= shares[0],
                "{printed}"
            );
            assert!(shares.iter().sum::<f64>() <= 100.2, "{printed}");
        }
    }
}

#[test]
fn the_picture_is_shown_as_the_network_sees_it() {
    let desk = trained();
    let bar = RgbaImage::from_fn(60, 90, |x, y| {
        let ink = (10..20).contains(&x) && (20..80).contains(&y);
        if ink {
            Rgba([0, 0, 0, 255])
        } else {
            Rgba([250, 240, 200, 255])
        }
    });
    bar.save(desk.path("bar.png")).expect("our own folder");
    let printed = desk.printed("predict bar.png");
    let lines: Vec<&str> = printed.lines().collect();
    assert_eq!(lines.len(), 28 + 3, "{printed}");
    // 10 × 60 pixels become 3 × 20, in the middle of 28 × 28, each two signs wide.
    for (row, line) in lines[..28].iter().enumerate() {
        let inside = (4..24).contains(&row);
        let signs: String = line.trim_start().to_string();
        assert_eq!(
            signs.chars().count(),
            if inside { 6 } else { 0 },
            "row {row}:\n{printed}"
        );
        let left = line.chars().count() - signs.chars().count();
        assert!(
            !inside || (24..=26).contains(&left),
            "row {row}:\n{printed}"
        );
    }
}

#[test]
fn what_shows_no_digit_is_refused() {
    let desk = Desk::new();
    GrayImage::from_pixel(30, 30, Luma([200]))
        .save(desk.path("blank.png"))
        .expect("our folder");
    RgbaImage::new(30, 30)
        .save(desk.path("clear.png"))
        .expect("our folder");
    fs::write(desk.path("text.png"), "no picture").expect("our folder");
    let whole = fs::read(desk.path("blank.png")).expect("a file");
    fs::write(desk.path("cut.png"), &whole[..whole.len() / 2]).expect("our folder");
    for (name, expected) in [
        (
            "blank.png",
            "blank.png is blank: draw a digit with more contrast",
        ),
        (
            "clear.png",
            "clear.png is blank: draw a digit with more contrast",
        ),
        ("text.png", "text.png is no PNG: save the picture as a PNG"),
        ("cut.png", "cut.png is a damaged PNG: save it once more"),
        (
            "nowhere.png",
            "nowhere.png can't be read: name a PNG that is there",
        ),
    ] {
        let said = desk.refused(&format!("predict {name}"));
        assert!(said.starts_with(expected), "{name}: {said}");
    }
    sheet(0, 2)
        .save(desk.path("digit.png"))
        .expect("our folder");
    let said = desk.refused("predict digit.png --weights w");
    assert!(
        said.contains("`cargo run --release -- train mnist --save w` makes a checkpoint"),
        "{said}"
    );
    let said = desk.refused("predict digit.png --weights digit.png");
    assert!(said.starts_with("digit.png is no checkpoint"), "{said}");
}
