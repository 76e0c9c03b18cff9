//! Whatever is done to the text of a display, the check answers, and quickly.

use std::time::{Duration, Instant};

use crate::displays::{CORRECT, network, normalisation};
use derivations::{Options, Vocabulary, check, faults};
use proptest::prelude::*;
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};

/// How often a display is changed; each time its text is checked.
const CHANGES: u32 = 100_000;

/// No check may take longer; the displays themselves take a thousandth of it.
const LONGEST: Duration = Duration::from_secs(2);

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

fn runner(cases: u32) -> TestRunner {
    let config = Config {
        cases,
        failure_persistence: None,
        ..Config::default()
    };
    // The same texts on every run: a failure that comes and goes helps nobody.
    TestRunner::new_with_rng(config, TestRng::deterministic_rng(RngAlgorithm::XorShift))
}

/// How long a check takes. A refusal is as good as an acceptance here: only a panic is a failure.
fn checking_time(vocabulary: &Vocabulary, text: &str) -> Duration {
    let begun = Instant::now();
    let _ = check(vocabulary, text, Options::default());
    begun.elapsed()
}

#[test]
fn no_change_of_a_display_can_break_the_check() {
    let vocabularies = [network(), normalisation()];
    let change = (0..1000_usize, 0..12_usize, 0..PIECES.len() + 8);
    let displays = prop::sample::select(CORRECT.as_slice());
    let inputs = (displays, prop::collection::vec(change, 1..4));
    let result = runner(CHANGES).run(&inputs, |(display, changes)| {
        let mut text = display.tex.to_string();
        for (place, length, what) in changes {
            text = changed(&text, place, length, what);
        }
        let vocabulary = &vocabularies[usize::from(display.normalisation)];
        let time = checking_time(vocabulary, &text);
        let what = display.what;
        prop_assert!(time < LONGEST, "{what}: {text} took {time:?}");
        Ok(())
    });
    if let Err(failure) = result {
        panic!("{failure}");
    }
}

#[test]
fn no_text_at_all_can_break_the_reader() {
    let vocabulary = network();
    let pieces = prop::sample::select(PIECES.as_slice());
    let texts = prop::collection::vec(pieces, 0..24);
    let result = runner(20_000).run(&texts, |pieces| {
        let text = pieces.concat();
        let _ = check(&vocabulary, &text, Options::default());
        let _ = Vocabulary::new().declare(&text);
        let _ = Vocabulary::new().define(&text);
        let _ = faults(&text);
        Ok(())
    });
    if let Err(failure) = result {
        panic!("{failure}");
    }
}
