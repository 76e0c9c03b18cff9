//! A `$` that opens no formula: Markdown shows it as it is, and the reader sees TeX.

use pulldown_cmark::{Event, Parser, Tag, TagEnd};

use crate::fault::Fault;
use crate::manuscript::Page;

/// The dollar signs of a page that belong to no formula and aren't written `\$`.
pub(super) fn faults(page: &Page) -> Vec<Fault> {
    let mut faults = Vec::new();
    let mut in_code = false;
    for (event, range) in Parser::new_ext(&page.text, super::options()).into_offset_iter() {
        match event {
            Event::Start(Tag::CodeBlock(_)) => in_code = true,
            Event::End(TagEnd::CodeBlock) => in_code = false,
            // The sign begins a text of its own, and so does an escaped one, behind its backslash.
            Event::Text(_)
                if !in_code
                    && page.text[range.clone()].starts_with('$')
                    && !is_escaped(&page.text[..range.start]) =>
            {
                faults.push(fault(page, range.start));
            }
            _ => {}
        }
    }
    faults
}

/// Whether what follows this text is escaped: of two backslashes, the first escapes the second.
fn is_escaped(before: &str) -> bool {
    let backslashes = before.bytes().rev().take_while(|byte| *byte == b'\\');
    backslashes.count() % 2 == 1
}

fn fault(page: &Page, at: usize) -> Fault {
    let start = page.text[..at].rfind('\n').map_or(0, |end| end + 1);
    let line = page.text[start..].lines().next().unwrap_or("");
    page.fault(
        line,
        format!(
            "the dollar sign in `{}` opens no formula; its braces must match, no space may follow the first `$` or precede the last, and a dollar is written `\\$`",
            line.trim()
        ),
    )
}
