//! `{{exercise name}}` becomes the exercise: its task, its file, its hints and its solution.
//!
//! The parts lie in `chapters-code/<chapter>/exercises/<name>/`, the chapter being the page's.

mod card;
mod lines;

use std::fs;
use std::path::{Path, PathBuf};

use crate::chapters::Kind;
use crate::directive::{Directive, Refused};
use crate::fault::Fault;
use crate::manuscript::{Manuscript, Page, Source};
use crate::nearest::suggestion;
use crate::root::{names_in, shown};
use card::Card;

/// Expands every exercise of every page; what can't be expanded is a fault.
pub fn expand(manuscript: &mut Manuscript) -> Vec<Fault> {
    let directive = Directive::named("exercise");
    let mut faults = Vec::new();
    for page in &mut manuscript.pages {
        let mut files = Vec::new();
        let (text, refused) = directive.replace(&page.text, |name| {
            let folder = folder(&manuscript.root, page, name)?;
            let card = Card::read(&folder, |file| source(&manuscript.root, &folder, file))?;
            files.extend(card.sources());
            Ok(card.markdown())
        });
        faults.extend(
            refused
                .into_iter()
                .chain(crowded(&directive, page))
                .map(|refused| page.fault(&refused.directive, refused.message)),
        );
        page.text = text;
        page.sources.extend(files);
    }
    faults
}

/// An exercise is several paragraphs, so it can't stand inside of one.
fn crowded(directive: &Directive, page: &Page) -> Vec<Refused> {
    let crowded = page.text.lines().filter(|line| {
        let (_, found) = directive.replace(line, |name| Err(name.to_string()));
        let alone = found.iter().all(|found| found.directive == line.trim_end());
        !alone
    });
    crowded
        .map(|line| Refused {
            directive: line.to_string(),
            message: "an exercise needs a line of its own, with an empty line before and after it"
                .to_string(),
        })
        .collect()
}

/// The exercise's folder, or what is wrong with its name.
fn folder(root: &Path, page: &Page, name: &str) -> Result<PathBuf, String> {
    let Some(chapter) = &page.chapter else {
        return Err(
            "this page belongs to no chapter, so it has no exercises; move the directive to a page in a chapter's folder"
                .to_string(),
        );
    };
    let exercises = root.join("chapters-code").join(chapter).join("exercises");
    let folder = exercises.join(name);
    if !name.is_empty() && folder.is_dir() {
        return Ok(folder);
    }
    let mut known = names_in(&exercises);
    known.retain(|name| exercises.join(name).is_dir());
    Err(format!(
        "the chapter {chapter} has no exercise `{name}`; {}",
        suggestion(name, &known)
    ))
}

/// A file of the exercise, or that it is missing.
fn source(root: &Path, folder: &Path, name: &str) -> Result<Source, String> {
    let path = folder.join(name);
    let file = shown(root, &path);
    let text = fs::read_to_string(&path).map_err(|error| {
        format!(
            "{file} can't be read ({error}); an exercise needs task.md, hints.md and {}",
            Kind::of(folder).solution()
        )
    })?;
    Ok(Source { file, text })
}
