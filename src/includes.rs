//! `{{#include …}}` must include something.
//!
//! mdBook itself builds happily when the file is missing, and shows an empty block when the anchor
//! is. Here both are faults.

mod excerpt;

use std::fs;
use std::path::Path;
use std::sync::LazyLock;

use regex::Regex;

use crate::fault::Fault;
use crate::manuscript::{Manuscript, Source, line_of};
use crate::nearest::suggestion;
use crate::root::{names_in, normal, shown};
use excerpt::Excerpt;

/// mdBook follows includes of includes to this depth.
const DEEPEST: usize = 10;

/// What mdBook would leave out without a word on the page.
const TOO_DEEP: &str =
    "mdBook follows includes 10 files deep, and this is one more; perhaps a file includes itself";

/// The directives that put a file on the page.
const KINDS: [&str; 3] = ["include", "rustdoc_include", "playground"];

/// mdBook's own pattern: an escaped directive to the end of its line, or a directive.
static DIRECTIVE: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"\\\{\{#.*\}\}|\{\{\s*#([a-zA-Z0-9_]+)\s+([^}]+)\}\}")
        .expect("the pattern is mdBook's")
});

/// Every include of every page that would include nothing.
#[must_use]
pub fn faults(manuscript: &Manuscript) -> Vec<Fault> {
    let pages = manuscript.pages.iter();
    let walks = pages.map(|page| walk(&manuscript.root, &page.sources[0]));
    walks.flat_map(|walk| walk.faults).collect()
}

/// The page's own file, then every file that it includes, each once.
#[must_use]
pub fn sources(root: &Path, file: &Path, text: String) -> Vec<Source> {
    let file = shown(root, file);
    walk(root, &Source { file, text }).sources
}

fn walk<'root>(root: &'root Path, page: &Source) -> Walk<'root> {
    let mut walk = Walk {
        root,
        sources: vec![page.clone()],
        faults: Vec::new(),
    };
    walk.follow(page, &page.text, 0);
    walk
}

/// What was found on the way from a page through its includes.
struct Walk<'root> {
    root: &'root Path,
    sources: Vec<Source>,
    faults: Vec<Fault>,
}

impl Walk<'_> {
    /// Only the excerpt that is shown can include more, so only that is searched.
    fn follow(&mut self, source: &Source, excerpt: &str, depth: usize) {
        for include in directives(excerpt) {
            match include.resolve(self.root, &self.root.join(&source.file)) {
                Err(message) => self.refuse(source, &include, message),
                Ok(_) if depth == DEEPEST => self.refuse(source, &include, TOO_DEEP.to_string()),
                Ok((included, excerpt)) => {
                    if self.sources.iter().all(|known| known.file != included.file) {
                        self.sources.push(included.clone());
                    }
                    self.follow(&included, &excerpt, depth + 1);
                }
            }
        }
    }

    fn refuse(&mut self, source: &Source, include: &Include<'_>, message: String) {
        self.faults.push(Fault {
            file: source.file.clone(),
            line: line_of(&source.text, source.text.find(include.whole).unwrap_or(0)),
            message,
        });
    }
}

/// A directive of mdBook's, such as `{{#include file.rs:anchor}}`.
struct Include<'text> {
    whole: &'text str,
    kind: &'text str,
    argument: &'text str,
}

fn directives(text: &str) -> Vec<Include<'_>> {
    let found = DIRECTIVE.captures_iter(text);
    found
        .filter_map(|captures| {
            Some(Include {
                whole: captures.get(0)?.as_str(),
                kind: captures.get(1)?.as_str(),
                argument: captures.get(2)?.as_str().trim(),
            })
        })
        .filter(|include| include.kind != "title")
        .collect()
}

impl Include<'_> {
    /// The included file and the part of it that is shown; or what is wrong.
    fn resolve(&self, root: &Path, base: &Path) -> Result<(Source, String), String> {
        if !KINDS.contains(&self.kind) {
            return Err(unknown(self.kind));
        }
        let target = self.argument.split_whitespace().next().unwrap_or("");
        let (name, part) = target.split_once(':').unwrap_or((target, ""));
        let folder = base.parent().unwrap_or(root);
        let path = normal(&folder.join(name));
        let text = fs::read_to_string(&path).map_err(|error| missing(root, &path, &error))?;
        let file = shown(root, &path);
        let excerpt = Excerpt::parse(part).take(&file, &text)?;
        Ok((Source { file, text }, excerpt))
    }
}

fn unknown(kind: &str) -> String {
    format!(
        "`{{{{#{kind} …}}}}` is no directive of mdBook; {}; a backslash before the braces shows it as it is",
        suggestion(kind, &KINDS.map(String::from))
    )
}

fn missing(root: &Path, path: &Path, error: &std::io::Error) -> String {
    let file = shown(root, path);
    let folder = path.parent().unwrap_or(root);
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    format!(
        "the included file {file} can't be read ({error}); the path is relative to the folder of the page; in {} there are, {}",
        shown(root, folder),
        suggestion(&name, &names_in(folder))
    )
}
