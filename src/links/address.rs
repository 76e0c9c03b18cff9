//! Where a link leads, seen from its page.

use std::path::Path;
use std::sync::LazyLock;

use percent_encoding::percent_decode_str;
use regex::Regex;

use crate::root::normal;

/// `https:`, `mailto:`, and so on.
static SCHEME: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"^([A-Za-z][A-Za-z0-9+.-]*):").expect("the pattern is constant"));

/// Where a link leads.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Address {
    /// To another host, or to somebody's mailbox.
    Elsewhere,
    /// To the top of whatever host or disk the book is on.
    Absolute,
    /// By a way that a book has no use for, such as `file:`.
    Foreign(String),
    /// Nowhere: nothing is written.
    Empty,
    /// To a file of the book.
    Inside {
        /// The file, relative to the folder of the pages; a page's ends in `.html`.
        path: String,
        /// What follows the `#`.
        anchor: Option<String>,
    },
}

impl Address {
    /// Reads an address that stands on `page`, a path such as `perceptron/unit.html`.
    pub(super) fn parse(text: &str, page: &str) -> Self {
        if let Some(scheme) = SCHEME.captures(text) {
            return match scheme[1].to_ascii_lowercase().as_str() {
                "http" | "https" | "mailto" => Self::Elsewhere,
                scheme => Self::Foreign(scheme.to_string()),
            };
        }
        match text {
            "" => Self::Empty,
            _ if text.starts_with('/') => Self::Absolute,
            _ => Self::inside(text, page),
        }
    }

    fn inside(text: &str, page: &str) -> Self {
        let (path, anchor) = match text.split_once('#') {
            Some((path, anchor)) => (path, Some(decoded(anchor))),
            None => (text, None),
        };
        let path = path.split('?').next().unwrap_or_default();
        let path = match path {
            "" => page.to_string(),
            _ => joined(page, &decoded(path)),
        };
        Self::Inside { path, anchor }
    }
}

/// Browsers write a space or a Korean letter as `%20` or the like.
fn decoded(text: &str) -> String {
    percent_decode_str(text).decode_utf8_lossy().into_owned()
}

/// The file that `path` names from `page`. One above the folder of the pages keeps its `..`.
fn joined(page: &str, path: &str) -> String {
    let folder = Path::new(page).parent().unwrap_or(Path::new(""));
    let file = normal(&folder.join(path));
    let file = file.to_string_lossy().replace('\\', "/");
    match file.strip_suffix(".md") {
        Some(page) => format!("{page}.html"),
        None => file,
    }
}

/// `to` as a link on the page `from` would name it.
pub(super) fn relative(from: &str, to: &str) -> String {
    let (from, to): (Vec<&str>, Vec<&str>) = (from.split('/').collect(), to.split('/').collect());
    let folders = from.len().min(to.len()) - 1;
    let shared = (0..folders)
        .take_while(|&index| from[index] == to[index])
        .count();
    format!(
        "{}{}",
        "../".repeat(from.len() - 1 - shared),
        to[shared..].join("/")
    )
}
