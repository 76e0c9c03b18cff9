//! The chapters and their exercises, found as folders of `chapters-code`.

mod kind;

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Result, bail};

use crate::nearest::suggestion;
use crate::root::names_in;

pub use kind::Kind;

/// A chapter that has exercises.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Chapter {
    /// The name of its folder, which is the name of its package too.
    pub name: String,
    /// The names of its exercises, sorted.
    pub exercises: Vec<String>,
}

/// One exercise of a chapter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Exercise {
    /// The chapter's name.
    pub chapter: String,
    /// The exercise's name.
    pub name: String,
    /// Where its files are.
    pub folder: PathBuf,
}

impl Exercise {
    /// The file that a reader edits.
    #[must_use]
    pub fn answer(&self) -> PathBuf {
        self.folder.join(Kind::of(&self.folder).answer())
    }
}

/// The chapters that have exercises, in the order of the book's summary.
#[must_use]
pub fn with_exercises(root: &Path) -> Vec<Chapter> {
    let names = names_in(&root.join("chapters-code")).into_iter();
    let chapters = names.map(|name| Chapter {
        exercises: exercise_names(&exercises_of(root, &name)),
        name,
    });
    let mut chapters: Vec<Chapter> = chapters
        .filter(|chapter| !chapter.exercises.is_empty())
        .collect();
    // A chapter that the summary doesn't mention yet comes last.
    let summary = fs::read_to_string(root.join("book/SUMMARY.md")).unwrap_or_default();
    chapters.sort_by_key(|chapter| {
        summary
            .find(&format!("]({}/", chapter.name))
            .unwrap_or(usize::MAX)
    });
    chapters
}

/// Where the exercises of a chapter are.
#[must_use]
pub fn exercises_of(root: &Path, chapter: &str) -> PathBuf {
    root.join("chapters-code").join(chapter).join("exercises")
}

fn exercise_names(folder: &Path) -> Vec<String> {
    let mut names = names_in(folder);
    names.retain(|name| {
        let exercise = folder.join(name);
        exercise.join(Kind::of(&exercise).answer()).is_file()
    });
    names
}

/// The chapter with this name, or all chapters that have exercises.
///
/// # Errors
/// If there is no such chapter; the message has the known names, nearest first.
pub fn chosen(root: &Path, wanted: Option<&str>) -> Result<Vec<Chapter>> {
    let mut chapters = with_exercises(root);
    let Some(wanted) = wanted else {
        return Ok(chapters);
    };
    let known: Vec<String> = chapters
        .iter()
        .map(|chapter| chapter.name.clone())
        .collect();
    chapters.retain(|chapter| chapter.name == wanted);
    if chapters.is_empty() {
        bail!(
            "there is no chapter `{wanted}` with exercises; {}",
            suggestion(wanted, &known)
        );
    }
    Ok(chapters)
}

/// The exercise with this name, given as `exercise` or as `chapter/exercise`.
///
/// # Errors
/// If there is no such exercise, or if several chapters have one and none of them is named.
pub fn exercise(root: &Path, wanted: &str) -> Result<Exercise> {
    let (chapter, name) = match wanted.split_once('/') {
        Some((chapter, name)) => (Some(chapter), name),
        None => (None, wanted),
    };
    let chapters = chosen(root, chapter)?;
    let has_it = |chapter: &&Chapter| chapter.exercises.iter().any(|known| known == name);
    let found: Vec<&str> = chapters
        .iter()
        .filter(has_it)
        .map(|chapter| chapter.name.as_str())
        .collect();
    match found[..] {
        [chapter] => Ok(Exercise {
            chapter: chapter.to_string(),
            name: name.to_string(),
            folder: exercises_of(root, chapter).join(name),
        }),
        [] => {
            let known = chapters.into_iter().flat_map(|chapter| chapter.exercises);
            let suggestion = suggestion(name, &known.collect::<Vec<_>>());
            bail!("there is no exercise `{wanted}`; {suggestion}")
        }
        _ => bail!(
            "several chapters have an exercise `{name}` ({}); say which, as `chapter/{name}`",
            found.join(", ")
        ),
    }
}
