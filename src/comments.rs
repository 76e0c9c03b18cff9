//! The author's comments on sources, premises and equations are taken out of what readers get.
//!
//! Left in, one that stands between two lines of a paragraph would split it in two.

use std::ops::Range;
use std::sync::LazyLock;

use pulldown_cmark::{Event, Parser, Tag};
use regex::Regex;

use crate::manuscript::Manuscript;
use crate::mathematics;

/// A comment that our own checks read.
static OURS: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"(?s)\A\s*<!--\s*(sources|given|declare|defined?|unchecked|idle|code)\b.*-->\s*\z")
        .expect("the pattern is constant")
});

/// Takes our comments out of every page; those that are quoted as code stay.
pub fn take_out(manuscript: &mut Manuscript) {
    for page in &mut manuscript.pages {
        for range in comments(&page.text).into_iter().rev() {
            page.text.replace_range(range, "");
        }
    }
}

/// Where our comments stand, each with the line break after it.
fn comments(markdown: &str) -> Vec<Range<usize>> {
    let events = Parser::new_ext(markdown, mathematics::options()).into_offset_iter();
    events
        .filter(|(event, range)| {
            matches!(event, Event::Start(Tag::HtmlBlock)) && OURS.is_match(&markdown[range.clone()])
        })
        .map(|(_, range)| range)
        .collect()
}
