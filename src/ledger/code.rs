//! What a chapter's folders hold: worked examples, figures, exercises and refused answers.
//!
//! The chapter's crate isn't asked, since the program depends on none; a test compares with it.

use std::fs;
use std::path::Path;
use std::sync::LazyLock;

use regex::Regex;

use super::Counts;
use crate::chapters;
use crate::root::names_in;

/// An entry of a catalogue of mistakes, of code or of a derivation, as rustfmt lays it out; one that
/// is commented out is none.
static MISTAKE: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"(?m)^\s*(Mistake|MistakenLines) \{").expect("the pattern is constant")
});

/// Where a catalogue may be.
const CATALOGUES: [&str; 2] = ["spec.rs", "mistakes.rs"];

pub(super) fn of_chapter(root: &Path, chapter: &str) -> Counts {
    let exercises = exercises(root, chapter);
    let folder = root.join("chapters-code").join(chapter);
    let mistakes = |name: &String| mistakes(&folder.join("exercises").join(name));
    Counts {
        examples: with_ending(&folder.join("tests/snapshots"), ".snap"),
        figures: with_ending(&root.join("book").join(chapter).join("figures"), ".svg"),
        mistakes: exercises.iter().map(mistakes).sum(),
        exercises: exercises.len(),
        ..Counts::default()
    }
}

fn exercises(root: &Path, chapter: &str) -> Vec<String> {
    let mut chapters = chapters::with_exercises(root).into_iter();
    let found = chapters.find(|found| found.name == chapter);
    found.map_or_else(Vec::new, |found| found.exercises)
}

fn with_ending(folder: &Path, ending: &str) -> usize {
    let mut names = names_in(folder);
    names.retain(|name| name.ends_with(ending));
    names.len()
}

fn mistakes(exercise: &Path) -> usize {
    // An exercise may have one of the files only.
    let texts = CATALOGUES.map(|file| fs::read_to_string(exercise.join(file)).unwrap_or_default());
    texts
        .iter()
        .map(|text| MISTAKE.find_iter(text).count())
        .sum()
}
