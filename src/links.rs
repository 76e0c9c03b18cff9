//! Every link and every picture of the book leads somewhere, and every file of the book is led to.
//!
//! The links are read twice: in the Markdown, where the line is known, and in the HTML that mdBook
//! made of it, which is what a reader follows. Other hosts may be named in the text, where the
//! reader decides whether to go there; a page never loads anything from them.

mod address;
mod html;
mod markdown;
mod orphans;
mod site;

use std::collections::BTreeSet;
use std::path::Path;

use anyhow::Result;

use crate::fault::Fault;
use crate::manuscript::{Manuscript, Page};
use address::Address;
use site::Site;

/// A link, a picture, or anything else by which a page names a file.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Link {
    /// Where it leads, as it is written.
    address: String,
    /// Whether the browser loads it without being asked, as it does with a picture.
    loaded: bool,
    /// How it stands on the page, so that its line can be found.
    written: String,
}

/// What was found by following every link.
#[derive(Debug, Default)]
pub struct Followed {
    /// The links that lead nowhere, and the files that none leads to.
    pub faults: Vec<Fault>,
    /// How many links lead to a file of the book, those that mdBook adds to each page included.
    pub inside: usize,
    /// The addresses of other hosts that pages name. They were not visited.
    pub elsewhere: BTreeSet<String>,
    /// The files of the book that some page leads to, relative to the folder of the pages.
    used: BTreeSet<String>,
}

/// Follows every link of the pages, which are filled in but not yet typeset; `html` is the folder
/// with what mdBook made of them.
///
/// # Errors
/// If the folder doesn't hold these pages.
pub fn follow(manuscript: &Manuscript, html: &Path) -> Result<Followed> {
    let site = Site::read(manuscript, html)?;
    let mut followed = Followed::default();
    for page in &manuscript.pages {
        follow_page(page, &site, &mut followed);
    }
    followed
        .faults
        .extend(orphans::faults(manuscript, &followed.used));
    Ok(followed)
}

fn follow_page(page: &Page, site: &Site, followed: &mut Followed) {
    let name = site::name_of(&page.path);
    let (links, broken) = markdown::links(&page.text);
    followed.faults.extend(broken.into_iter().map(|broken| {
        let message = format!(
            "`{broken}` names a link that the page doesn't define; write `[text](address)`"
        );
        page.fault(&broken, message)
    }));
    // What the Markdown has shown to be wrong, with its line, isn't said again of the HTML.
    let mut refused = BTreeSet::new();
    for link in links.iter().chain(site.links_of(&name)) {
        let address = Address::parse(&link.address, &name);
        if let Address::Elsewhere = address
            && !link.loaded
        {
            followed.elsewhere.insert(link.address.clone());
        } else if let Err(message) = site.judge(&name, link, &address) {
            if refused.insert(address) {
                followed.faults.push(fault(page, link, message));
            }
        } else if let Address::Inside { path, .. } = address {
            followed.inside += 1;
            followed.used.insert(path);
        }
    }
}

/// A fault at the line of the link. mdBook has turned the `.md` of an address into `.html`.
fn fault(page: &Page, link: &Link, message: String) -> Fault {
    let of_page = link.written.replacen(".html", ".md", 1);
    let stands = |text: &&String| {
        let mut sources = page.sources.iter();
        sources.any(|source| source.text.contains(text.as_str()))
    };
    let written = [&link.written, &of_page].into_iter().find(stands);
    page.fault(written.unwrap_or(&link.written), message)
}
