//! Whatever is done to the text of a display, the check answers, and quickly.

mod displays;

use std::time::{Duration, Instant};

use derivations::{Options, Vocabulary, check, faults};
use displays::{CORRECT, WRONG, network, normalisation};
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};

/// How often a display is changed; each time its text is checked.
const CHANGES: u32 = 100_000;

/// Pieces of LaTeX that are put in where they may not belong.
const PIECES: [&str; 40] = [
    "{",
    "}",
    "(",
    ")",
    "[",
    "]",
    "|",
    "\\|",
    "\\left(",
    "\\right)",
    "\\left.",
    "\\right|_{a=1}",
    "^",
    "_",
    "'",
    "=",
    "\\approx",
    "\\iff",
    "<",
    "&",
    "\\\\",
    ",",
    ";",
    ".",
    "+",
    "-",
    "/",
    "\\cdot",
    "\\frac",
    "\\sqrt",
    "\\sum_{i=1}^{9}",
    "\\frac{\\partial}{\\partial w_1}",
    "\\begin{cases}",
    "\\end{cases}",
    "\\begin{pmatrix}",
    "\\text{if }",
    "\\top",
    "9999999999",
    "é\u{301}",
    "\\",
];

/// Replaces, removes, doubles or puts in a piece at a place given in thousandths of the text.
fn changed(text: &str, place: usize, length: usize, what: usize) -> String {
    let characters: Vec<char> = text.chars().collect();
    let start = place * characters.len() / 1000;
    let end = (start + length).min(characters.len());
    let piece = PIECES
        .get(what)
        .map_or(String::new(), |piece| (*piece).to_string());
    let doubled: String = characters[start..end].iter().collect();
    let middle = if what > PIECES.len() {
        format!("{doubled}{doubled}")
    } else {
        piece
    };
    let before: String = characters[..start].iter().collect();
    let after: String = characters[end..].iter().collect();
    format!("{before}{middle}{after}")
}

#[test]
fn no_change_of_a_display_can_break_the_check() {
    let vocabularies = [network(), normalisation()];
    let all = CORRECT.len() + WRONG.len();
    let change = (0..1000_usize, 0..12_usize, 0..PIECES.len() + 8);
    let inputs = (0..all, prop::collection::vec(change, 1..4));
    let mut runner = TestRunner::new_with_rng(
        Config {
            cases: CHANGES,
            failure_persistence: None,
            ..Config::default()
        },
        proptest::test_runner::TestRng::deterministic_rng(
            proptest::test_runner::RngAlgorithm::ChaCha,
        ),
    );
    let start = Instant::now();
    let result = runner.run(&inputs, |(number, changes)| {
        let display = CORRECT
            .iter()
            .chain(&WRONG)
            .nth(number)
            .expect("the number is below their count");
        let text = changes
            .iter()
            .fold(display.tex.to_string(), |text, (place, length, what)| {
                changed(&text, *place, *length, *what)
            });
        let begun = Instant::now();
        // A refusal is as good as an acceptance here: only a panic or a long wait is a failure.
        let _ = check(
            &vocabularies[usize::from(display.normalisation)],
            &text,
            Options::default(),
        );
        prop_assert!(
            begun.elapsed() < Duration::from_secs(2),
            "{text} took {:?}",
            begun.elapsed()
        );
        Ok(())
    });
    println!("{CHANGES} changed displays in {:?}", start.elapsed());
    if let Err(failure) = result {
        panic!("{failure}");
    }
}

#[test]
fn no_text_at_all_can_break_the_reader() {
    let vocabulary = network();
    let text = prop::collection::vec(prop::sample::select(PIECES.to_vec()), 0..24);
    let mut runner = TestRunner::new(Config {
        cases: 20_000,
        failure_persistence: None,
        ..Config::default()
    });
    let result = runner.run(&text, |pieces| {
        let _ = check(&vocabulary, &pieces.concat(), Options::default());
        let _ = Vocabulary::new().declare(&pieces.concat());
        let _ = Vocabulary::new().define(&pieces.concat());
        let _ = faults(&pieces.concat());
        Ok(())
    });
    if let Err(failure) = result {
        panic!("{failure}");
    }
}
