//! The links and pictures of a page as its author wrote them.

use std::cell::RefCell;

use pulldown_cmark::{BrokenLink, Event, LinkType, Parser, Tag};

use super::Link;
use crate::mathematics;

/// The links of a page, and the pieces such as `[text][name]` whose name the page never defines:
/// Markdown shows those as they are.
pub(super) fn links(text: &str) -> (Vec<Link>, Vec<String>) {
    let broken = RefCell::new(Vec::new());
    let note = |link: BrokenLink<'_>| {
        // A pair of brackets alone is an interval or an index; two pairs are meant as a link.
        if link.link_type == LinkType::Reference {
            broken.borrow_mut().push(text[link.span].to_string());
        }
        None
    };
    let parser = Parser::new_with_broken_link_callback(text, mathematics::options(), Some(note));
    let mut links = Vec::new();
    for (event, range) in parser.into_offset_iter() {
        let (address, loaded) = match event {
            Event::Start(Tag::Link {
                dest_url,
                link_type,
                ..
            }) => (with_scheme(&dest_url, link_type), false),
            Event::Start(Tag::Image { dest_url, .. }) => (dest_url.to_string(), true),
            _ => continue,
        };
        let written = text[range].to_string();
        links.push(Link {
            address,
            loaded,
            written,
        });
    }
    (links, broken.into_inner())
}

/// `<somebody@example.org>` is a link to a mailbox, though it doesn't say so.
fn with_scheme(address: &str, link_type: LinkType) -> String {
    match link_type {
        LinkType::Email => format!("mailto:{address}"),
        _ => address.to_string(),
    }
}
