//! The pages of the book while they are being checked and prepared.

use std::collections::HashMap;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use mdbook_preprocessor::book::Book;

use crate::fault::Fault;
use crate::{includes, root};

/// A file that a page's text comes from.
#[derive(Debug, Clone)]
pub struct Source {
    /// Relative to the root, as messages show it.
    pub file: String,
    /// What is in it. A step that rewrites the page rewrites this alike, line by line, so that a
    /// piece of the page can still be found in it.
    pub text: String,
}

/// One page.
#[derive(Debug, Clone)]
pub struct Page {
    /// The file, relative to the folder of the manuscript.
    pub path: PathBuf,
    /// The first folder of `path`, if there is one: `perceptron`.
    pub chapter: Option<String>,
    /// The Markdown, its includes resolved.
    pub text: String,
    /// The page's own file first, then what it includes.
    pub sources: Vec<Source>,
}

impl Page {
    /// A fault at the line where `text` stands in the file that it came from.
    #[must_use]
    pub fn fault(&self, text: &str, message: String) -> Fault {
        let (file, line) = self.place(text);
        Fault {
            file,
            line,
            message,
        }
    }

    /// The file and line where `text`, a piece of this page, was written.
    fn place(&self, text: &str) -> (String, usize) {
        let first_line = text.lines().find(|line| !line.trim().is_empty());
        // Where an include is indented or quoted, only single lines can be found again.
        for piece in [Some(text), first_line.map(str::trim)]
            .into_iter()
            .flatten()
        {
            for source in &self.sources {
                if let Some(offset) = source.text.find(piece) {
                    return (source.file.clone(), line_of(&source.text, offset));
                }
            }
        }
        (self.sources[0].file.clone(), 1)
    }
}

/// The line, counted from 1, that holds the byte at `offset`.
#[must_use]
pub fn line_of(text: &str, offset: usize) -> usize {
    1 + text[..offset].matches('\n').count()
}

/// All pages, in the order of `SUMMARY.md`.
#[derive(Debug, Clone)]
pub struct Manuscript {
    /// The folder with `book.toml`.
    pub root: PathBuf,
    /// Every page that has a file.
    pub pages: Vec<Page>,
}

impl Manuscript {
    /// A manuscript of one page without a chapter, for a text that is to be looked at by itself.
    #[must_use]
    pub fn of_text(file: &str, text: &str) -> Self {
        let source = Source {
            file: file.to_string(),
            text: text.to_string(),
        };
        let page = Page {
            path: file.trim_start_matches("book/").into(),
            chapter: None,
            text: text.to_string(),
            sources: vec![source],
        };
        Self {
            root: ".".into(),
            pages: vec![page],
        }
    }

    /// The pages of `book`, whose includes mdBook has resolved, together with the files they come from.
    ///
    /// # Errors
    /// If a page's file can't be read.
    pub fn of_book(root: &Path, source_folder: &Path, book: &Book) -> Result<Self> {
        let mut pages = Vec::new();
        for chapter in book.chapters() {
            // A page without a file of its own has no line that could be named; mdBook makes none.
            let Some(path) = &chapter.source_path else {
                continue;
            };
            let file = root.join(source_folder).join(path);
            let raw = std::fs::read_to_string(&file)
                .with_context(|| format!("{} can't be read", root::shown(root, &file)))?;
            let mut folders = path.iter();
            let first = folders
                .next()
                .map(|name| name.to_string_lossy().into_owned());
            pages.push(Page {
                path: path.clone(),
                chapter: first.filter(|_| folders.next().is_some()),
                text: chapter.content.clone(),
                sources: includes::sources(root, &file, raw),
            });
        }
        let root = root.to_path_buf();
        Ok(Self { root, pages })
    }

    /// Puts the prepared text of each page back into the book it came from.
    pub fn put_into(self, book: &mut Book) {
        let pages = self.pages.into_iter();
        let mut texts: HashMap<PathBuf, String> =
            pages.map(|page| (page.path, page.text)).collect();
        book.for_each_chapter_mut(|chapter| {
            let path = chapter.source_path.as_ref();
            if let Some(text) = path.and_then(|path| texts.remove(path)) {
                chapter.content = text;
            }
        });
    }
}
