//! Which figures the pages show, and what they say about them to a reader who can't see them.

use crate::{children, has_extension};
use pulldown_cmark::{Event, Parser, Tag, TagEnd};
use std::{
    collections::HashMap,
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

/// All figures of the book: `<chapter>/figures/*.svg`.
pub fn figures(book: &Path) -> Vec<PathBuf> {
    let folders = children(book)
        .into_iter()
        .map(|chapter| chapter.join("figures"));
    folders.flat_map(|folder| children(&folder)).collect()
}

/// What is wrong with the pictures of the pages.
pub fn faults(book: &Path) -> Vec<String> {
    let pages = pages(book);
    let pictures: Vec<Picture> = pages.iter().flat_map(|page| pictures(page)).collect();
    let mut faults = Vec::new();
    let mut seen: HashMap<&str, &Picture> = HashMap::new();
    for picture in &pictures {
        let place = format!("{}: {}", picture.page.display(), picture.file.display());
        if !picture.file.is_file() {
            faults.push(format!(
                "{place} doesn't exist; mend the name, or draw it with `cargo run -- figures`"
            ));
        }
        let length = picture.alt.chars().count();
        if length < SHORTEST_ALT {
            faults.push(format!(
                "{place} has an alt text of {length} characters; say in at least {SHORTEST_ALT} what one sees and what it means"
            ));
        }
        if let Some(first) = seen.insert(&picture.alt, picture) {
            let other = first.page.display();
            faults.push(format!(
                "{place} has the same alt text as a picture of {other}; describe each"
            ));
        }
    }
    for figure in figures(book) {
        if !pictures.iter().any(|picture| picture.file == figure) {
            let name = figure.display();
            faults.push(format!(
                "{name}: no page shows this figure; show it by ![what one sees](figures/….svg), or delete it and its code"
            ));
        }
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
    let mut pictures: Vec<Picture> = Vec::new();
    let mut inside = false;
    for event in Parser::new(&text) {
        match event {
            Event::Start(Tag::Image { dest_url, .. }) if !dest_url.contains("://") => {
                inside = true;
                pictures.push(Picture {
                    page: page.to_path_buf(),
                    file: folder.join(&*dest_url),
                    alt: String::new(),
                });
            }
            Event::End(TagEnd::Image) => inside = false,
            Event::Text(text) | Event::Code(text) if inside => {
                let picture = pictures.last_mut().expect("inside of a picture");
                picture.alt.push_str(&text);
            }
            _ => {}
        }
    }
    for picture in &mut pictures {
        picture.alt = without_values(&picture.alt);
    }
    pictures
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
