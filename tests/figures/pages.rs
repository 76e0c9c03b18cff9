//! Which figures the pages show, and what they say about them to a reader who can't see them.

use crate::{children, has_extension};
use pulldown_cmark::{Event, Parser, Tag, TagEnd};
use std::{
    collections::HashMap,
    fmt::{self, Display, Formatter},
    fs,
    path::{Path, PathBuf},
};

/// An alt text that is shorter names the picture instead of describing it.
const SHORTEST_ALT: usize = 40;

/// A picture on a page.
struct Picture {
    page: PathBuf,
    file: PathBuf,
    alt: String,
}

impl Display for Picture {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        write!(
            formatter,
            "{}: {}",
            self.page.display(),
            self.file.display()
        )
    }
}

/// All figures of the book: `<chapter>/figures/*.svg`.
pub fn figures(book: &Path) -> Vec<PathBuf> {
    let folders = children(book)
        .into_iter()
        .map(|chapter| chapter.join("figures"));
    folders.flat_map(|folder| children(&folder)).collect()
}

/// What is wrong with the pictures of the pages.
pub fn faults(book: &Path) -> Vec<String> {
    let pictures: Vec<Picture> = pages(book).iter().flat_map(|page| pictures(page)).collect();
    let mut faults: Vec<String> = pictures.iter().flat_map(faults_of).collect();
    let mut seen: HashMap<&str, &Picture> = HashMap::new();
    for picture in &pictures {
        if let Some(first) = seen.insert(&picture.alt, picture) {
            let other = first.page.display();
            faults.push(format!(
                "{picture} has the same alt text as a picture of {other}; describe each"
            ));
        }
    }
    let shown = |figure: &PathBuf| pictures.iter().any(|picture| picture.file == *figure);
    for figure in figures(book).iter().filter(|figure| !shown(figure)) {
        faults.push(format!(
            "{}: no page shows this figure; show it by ![what one sees](figures/….svg), \
             or delete it and its code",
            figure.display()
        ));
    }
    faults
}

/// What is wrong with one picture by itself.
fn faults_of(picture: &Picture) -> Vec<String> {
    let mut faults = Vec::new();
    if !picture.file.is_file() {
        faults.push(format!(
            "{picture} doesn't exist; mend the name, or draw it with `cargo run -- figures`"
        ));
    }
    let length = picture.alt.chars().count();
    if length < SHORTEST_ALT {
        faults.push(format!(
            "{picture} has an alt text of {length} characters; \
             say in at least {SHORTEST_ALT} what one sees and what it means"
        ));
    }
    faults
}

fn pages(folder: &Path) -> Vec<PathBuf> {
    children(folder)
        .into_iter()
        .flat_map(|path| {
            if path.is_dir() {
                pages(&path)
            } else {
                vec![path]
            }
        })
        .filter(|path| has_extension(path, "md"))
        .collect()
}

/// The pictures of a page that lie in the book; their alt texts without computed values.
fn pictures(page: &Path) -> Vec<Picture> {
    let text = fs::read_to_string(page).expect("a readable page");
    let folder = page.parent().expect("a page lies in a folder");
    let mut pictures = Vec::new();
    let mut events = Parser::new(&text);
    while let Some(event) = events.next() {
        let Event::Start(Tag::Image { dest_url, .. }) = event else {
            continue;
        };
        let alt = alt(&mut events);
        if !dest_url.contains("://") {
            pictures.push(Picture {
                page: page.to_path_buf(),
                file: folder.join(&*dest_url),
                alt: without_values(&alt),
            });
        }
    }
    pictures
}

/// The text up to the end of the picture that has just begun.
fn alt(events: &mut Parser) -> String {
    events
        .take_while(|event| *event != Event::End(TagEnd::Image))
        .filter_map(|event| match event {
            Event::Text(text) | Event::Code(text) => Some(text.into_string()),
            _ => None,
        })
        .collect()
}

/// The text without `{{value …}}`: a short description isn't made longer by long names.
fn without_values(text: &str) -> String {
    let parts = text.split("{{").enumerate();
    let kept = parts.map(|(index, part)| match part.split_once("}}") {
        Some((_, rest)) if index > 0 => rest,
        _ => part,
    });
    kept.collect()
}
