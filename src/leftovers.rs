//! A brace that is left in the prose is what remains of a misspelt directive: the page would show it as it stands.

use std::sync::LazyLock;

use pulldown_cmark::{Event, Parser, Tag, TagEnd};
use regex::Regex;

use crate::fault::Fault;
use crate::manuscript::{Manuscript, Page};
use crate::mathematics;

/// What no sentence holds.
static BRACE: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"[{}]").expect("the pattern is constant"));
/// What no formula holds: the name of a value, such as `novikoff.bound`.
static NAME: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"[A-Za-z_0-9]\.[a-z]").expect("the pattern is constant"));

/// Every piece of a directive that is still there when all directives have been replaced.
#[must_use]
pub fn faults(manuscript: &Manuscript) -> Vec<Fault> {
    manuscript.pages.iter().flat_map(of_page).collect()
}

fn of_page(page: &Page) -> Vec<Fault> {
    let mut faults = Vec::new();
    let mut in_code = false;
    for (event, range) in Parser::new_ext(&page.text, mathematics::options()).into_offset_iter() {
        let pattern = match event {
            Event::Start(Tag::CodeBlock(_)) => {
                in_code = true;
                continue;
            }
            Event::End(TagEnd::CodeBlock) => {
                in_code = false;
                continue;
            }
            // A dollar that opens no formula is a fault of its own, and brings its braces along.
            Event::Text(_) if !in_code && !page.text[..range.start].ends_with('$') => &BRACE,
            Event::InlineMath(_) | Event::DisplayMath(_) => &NAME,
            _ => continue,
        };
        let text = &page.text[range];
        if pattern.is_match(text) {
            let message = format!(
                "`{}` looks like what is left of a directive; write it as `{{{{value example.name}}}}`, or put it into backticks",
                text.trim()
            );
            faults.push(page.fault(text, message));
        }
    }
    faults
}
