//! The book as a browser sees it: its files, and the anchors of its pages.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

use super::Link;
use super::address::{Address, relative};
use super::html::Markup;
use crate::manuscript::Manuscript;
use crate::nearest::suggestion;
use crate::root::names_in;

/// What the folder of the HTML holds.
pub(super) struct Site {
    files: BTreeSet<String>,
    pages: BTreeMap<String, Markup>,
}

impl Site {
    /// Reads every page of the manuscript from the folder that mdBook wrote.
    ///
    /// # Errors
    /// If a page isn't there.
    pub(super) fn read(manuscript: &Manuscript, folder: &Path) -> Result<Self> {
        let mut pages = BTreeMap::new();
        for page in &manuscript.pages {
            let name = name_of(&page.path);
            let html = fs::read_to_string(folder.join(&name))
                .with_context(|| format!("mdBook wrote no {name}; build the book again"))?;
            pages.insert(name, Markup::read(&html));
        }
        let files = files_below(folder).into_iter().collect();
        Ok(Self { files, pages })
    }

    /// The links of a page.
    pub(super) fn links_of(&self, page: &str) -> &[Link] {
        self.pages.get(page).map_or(&[], |page| &page.links)
    }

    /// What is wrong with a link of `page`, if anything is.
    pub(super) fn judge(&self, page: &str, link: &Link, address: &Address) -> Result<(), String> {
        let written = &link.address;
        match address {
            Address::Elsewhere => Err(format!(
                "the page would load {written} from another host, and readers without a network would miss it; put the file into book/assets"
            )),
            Address::Absolute => Err(format!(
                "the address `{written}` is absolute, so it is wrong wherever the book doesn't lie at the top; write it relative to the page's folder"
            )),
            Address::Foreign(scheme) => Err(format!(
                "the address `{written}` begins with `{scheme}:`, which no other reader can follow; link to a page, or to https://…"
            )),
            Address::Empty => {
                Err("this link leads nowhere; write an address between its brackets".to_string())
            }
            Address::Inside { path, anchor } => {
                self.file(page, written, path)?;
                let Some(anchor) = anchor else { return Ok(()) };
                self.anchor(page, written, path, anchor)
            }
        }
    }

    fn file(&self, page: &str, written: &str, path: &str) -> Result<(), String> {
        if self.files.contains(path) {
            return Ok(());
        }
        let named = written.split('#').next().unwrap_or_default();
        let ending = |file: &str| file.rsplit_once('.').map(|(_, end)| end.to_string());
        // mdBook adds pages of its own, such as that for a missing page; nobody means those.
        let meant = |file: &&String| !file.ends_with(".html") || self.pages.contains_key(*file);
        let alike = self
            .files
            .iter()
            .filter(|file| ending(file) == ending(path));
        let known: Vec<String> = alike
            .filter(meant)
            .map(|file| relative(page, file))
            .map(|file| match file.strip_suffix(".html") {
                Some(stem) if named.ends_with(".md") => format!("{stem}.md"),
                _ => file,
            })
            .collect();
        Err(format!(
            "`{written}` leads nowhere, the book has no {path}; {}",
            suggestion(named, &known)
        ))
    }

    fn anchor(&self, page: &str, written: &str, path: &str, anchor: &str) -> Result<(), String> {
        let Some(target) = self.pages.get(path) else {
            return Err(format!(
                "`{written}` names a place inside {}, which is no page and has none; leave the `#` out",
                relative(page, path)
            ));
        };
        // Every browser goes to the top by an empty anchor.
        if anchor.is_empty() || target.anchors.contains(anchor) {
            return Ok(());
        }
        let known: Vec<String> = target.anchors.iter().cloned().collect();
        Err(format!(
            "`{written}` leads nowhere, {path} has no anchor `{anchor}`; {}; a heading gets one of its own by `## Title {{#name}}`",
            suggestion(anchor, &known)
        ))
    }
}

/// The page's file of HTML, relative to the folder of the pages.
pub(super) fn name_of(page: &Path) -> String {
    let mut page = page.with_extension("html");
    // mdBook makes a folder's index of its README.
    if page
        .file_stem()
        .is_some_and(|stem| stem.eq_ignore_ascii_case("readme"))
    {
        page.set_file_name("index.html");
    }
    page.to_string_lossy().replace('\\', "/")
}

/// All files below a folder, relative to it.
pub(super) fn files_below(folder: &Path) -> Vec<String> {
    let mut files = Vec::new();
    for name in names_in(folder) {
        let path = folder.join(&name);
        if path.is_dir() {
            let below = files_below(&path).into_iter();
            files.extend(below.map(|file| format!("{name}/{file}")));
        } else {
            files.push(name);
        }
    }
    files
}
