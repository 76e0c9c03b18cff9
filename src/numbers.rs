//! A number on a page is computed, or the page declares it: nothing else may stand there.
//!
//! Values and includes are computed, and an equation that is checked is evaluated. What remains, in prose,
//! formulas, tables and descriptions of pictures, must be named in a comment of the page, such as
//! `<!-- given: 0.55 0.05 -->`: a premise, a year, a size of the data. So whoever changes a digit changes it in two places, or is told.
//! Whole numbers of one digit are left alone: indices, labels, "two of the 3".

mod scan;

use std::fs;
use std::path::{Path, PathBuf};

use crate::chapters;
use crate::fault::Fault;
use crate::manuscript::{Manuscript, Source, line_of};
use crate::root::shown;
use scan::declared;
pub use scan::{Number, numbers, seen};

/// Every number of the pages that is neither computed nor declared, and every declaration of a number
/// that isn't there. Reads the pages as they were written, before anything is filled in, and the texts of the
/// exercises that they will show.
#[must_use]
pub fn faults(manuscript: &Manuscript) -> Vec<Fault> {
    let exercises = of_exercises(&manuscript.root);
    let pages = manuscript.pages.iter().map(|page| &page.sources[0]);
    pages.chain(&exercises).flat_map(of_source).collect()
}

/// The tasks and hints of all exercises.
fn of_exercises(root: &Path) -> Vec<Source> {
    let chapters = chapters::with_exercises(root);
    let folders = chapters.iter().flat_map(|chapter| {
        let folder = chapters::exercises_of(root, &chapter.name);
        chapter
            .exercises
            .iter()
            .map(move |exercise| folder.join(exercise))
    });
    let files = folders.flat_map(|folder| ["task.md", "hints.md"].map(|file| folder.join(file)));
    // A file that is missing is a fault of its exercise, and named there.
    let read = |file: PathBuf| {
        fs::read_to_string(&file)
            .ok()
            .map(|text| (shown(root, &file), text))
    };
    files
        .filter_map(read)
        .map(|(file, text)| Source { file, text })
        .collect()
}

/// How many different numbers a page declares.
#[must_use]
pub fn given(markdown: &str) -> usize {
    declared(markdown).len()
}

/// The same for one file.
#[must_use]
pub fn of_source(source: &Source) -> Vec<Fault> {
    let (found, given) = (numbers(&source.text), declared(&source.text));
    let fault = |offset: usize, message: String| Fault {
        file: source.file.clone(),
        line: line_of(&source.text, offset),
        message,
    };
    let untraced = found
        .iter()
        .filter(|number| !given.iter().any(|known| known.text == number.text));
    let missing = given
        .iter()
        .filter(|known| !found.iter().any(|number| number.text == known.text));
    let untraced = untraced.map(|number| {
        fault(number.offset, format!(
            "the number {0} is neither computed nor declared; quote it as `{{{{value example.name}}}}`, or, if it is a premise, declare it: `<!-- given: {0} -->`",
            number.text
        ))
    });
    let missing = missing.map(|known| {
        let text = &known.text;
        fault(
            known.offset,
            format!(
                "the page declares {text} as given, but doesn't say it; take it out of the comment"
            ),
        )
    });
    untraced.chain(missing).collect()
}
