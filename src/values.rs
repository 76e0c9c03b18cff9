//! `{{value example.name}}` becomes the number that the chapter's snapshots hold.
//!
//! The page of a worked example says `<!-- value name = text -->`, and a test locks that page. So a
//! number in the prose can't differ from what the code computes.

use std::collections::{BTreeMap, HashMap};
use std::fs;
use std::path::{Path, PathBuf};

use crate::directive::Directive;
use crate::fault::Fault;
use crate::manuscript::Manuscript;
use crate::nearest::suggestion;
use crate::root::{names_in, shown};

/// Fills in every value of every page; what can't be filled in is a fault.
pub fn substitute(manuscript: &mut Manuscript) -> Vec<Fault> {
    let directive = Directive::named("value");
    let mut snapshots = Snapshots::new(&manuscript.root);
    let mut faults = Vec::new();
    for page in &mut manuscript.pages {
        let home = page.chapter.clone();
        let mut fill =
            |text: &str| directive.replace(text, |name| snapshots.value(home.as_deref(), name));
        let (text, refused) = fill(&page.text);
        // Before the sources are filled in: the place is found by the directive as it was written.
        faults.extend(
            refused
                .into_iter()
                .map(|refused| page.fault(&refused.directive, refused.message)),
        );
        for source in &mut page.sources {
            source.text = fill(&source.text).0;
        }
        page.text = text;
    }
    faults
}

/// The snapshots that have been asked for.
struct Snapshots {
    chapters: PathBuf,
    read: HashMap<PathBuf, BTreeMap<String, String>>,
}

impl Snapshots {
    fn new(root: &Path) -> Self {
        let chapters = root.join("chapters-code");
        let read = HashMap::new();
        Self { chapters, read }
    }

    /// The text of `[chapter/]example.name`; `home` is the chapter of the page that asks.
    fn value(&mut self, home: Option<&str>, wanted: &str) -> Result<String, String> {
        let (chapter, rest) = match wanted.split_once('/') {
            Some((chapter, rest)) => (Some(chapter), rest),
            None => (home, wanted),
        };
        let Some((example, name)) = rest.split_once('.') else {
            return Err(format!(
                "`{{{{value {wanted}}}}}` names no value; write `{{{{value example.name}}}}`"
            ));
        };
        let chapter = self.chapter(chapter, wanted)?;
        let file = self.snapshot(&chapter, example)?;
        let values = self.read.entry(file.clone()).or_insert_with(|| read(&file));
        values.get(name).cloned().ok_or_else(|| {
            let known: Vec<String> = values.keys().cloned().collect();
            let root = self.chapters.parent().unwrap_or(&self.chapters);
            format!(
                "{} has no value `{name}`; {}; a new one is locked by INSTA_UPDATE=always cargo test -p {chapter} --test worked_examples",
                shown(root, &file),
                suggestion(name, &known)
            )
        })
    }

    fn chapter(&self, chapter: Option<&str>, wanted: &str) -> Result<String, String> {
        let Some(chapter) = chapter else {
            return Err(format!(
                "this page belongs to no chapter; name the value's: `{{{{value chapter/{wanted}}}}}`"
            ));
        };
        if self.chapters.join(chapter).is_dir() {
            return Ok(chapter.to_string());
        }
        let known = names_in(&self.chapters);
        Err(format!(
            "there is no chapter `{chapter}` in chapters-code; {}",
            suggestion(chapter, &known)
        ))
    }

    fn snapshot(&self, chapter: &str, example: &str) -> Result<PathBuf, String> {
        let folder = self.chapters.join(chapter).join("tests/snapshots");
        let file = folder.join(format!("{example}.snap"));
        if file.is_file() {
            return Ok(file);
        }
        let known: Vec<String> = names_in(&folder)
            .iter()
            .filter_map(|name| name.strip_suffix(".snap").map(String::from))
            .collect();
        Err(format!(
            "the chapter {chapter} has no worked example `{example}`; {}",
            suggestion(example, &known)
        ))
    }
}

/// The values of a snapshot. One that can't be read has none, and the message then says so.
fn read(file: &Path) -> BTreeMap<String, String> {
    let text = fs::read_to_string(file).unwrap_or_default();
    let comments = text.lines().filter_map(|line| {
        let inside = line.trim().strip_prefix("<!-- value ")?;
        inside.strip_suffix(" -->")?.split_once(" = ")
    });
    comments
        .map(|(name, value)| (name.trim().to_string(), value.to_string()))
        .collect()
}
