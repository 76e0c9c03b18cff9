//! Every link and picture of the book leads somewhere, and every file of the book is led to.

#[path = "links/html.rs"]
mod html;
#[path = "links/messages.rs"]
mod messages;
mod small_book;

use std::fs;
use std::path::Path;

use small_book::SmallBook;
use tempfile::TempDir;
use workbook::links::{self, Followed};
use workbook::mathematics::Typesetter;
use workbook::{book, equations, preprocess};

/// Follows the links of a book as `check` does.
fn follow(root: &Path) -> Followed {
    let mut manuscript = book::manuscript(root).expect("the pages can be read");
    preprocess::fill(&mut manuscript);
    let mut typeset = manuscript.clone();
    equations::tick(&mut typeset);
    Typesetter::default().render(&mut typeset);
    let folder = TempDir::new().expect("there is a folder for temporary files");
    book::render(typeset, folder.path()).expect("mdBook writes the pages");
    links::follow(&manuscript, folder.path()).expect("the pages are there")
}

fn messages(followed: &Followed) -> Vec<String> {
    followed.faults.iter().map(ToString::to_string).collect()
}

/// What is said of a link on the third line of a page, whose book has another page and a picture.
fn said_of(line: &str) -> Vec<String> {
    let page = format!("# One\n\n{line}\n\n![seen](picture.svg)\n");
    let other = "# Two\n\n## A heading\n\n## 가중치\n";
    let book = SmallBook::new(&[("book/part/page.md", &page), ("book/other.md", other)]);
    book.write("book/part/picture.svg", "<svg/>");
    messages(&follow(book.root()))
}

/// Expects one fault, of that line, whose message has these parts.
fn refuses(line: &str, parts: &[&str]) {
    let said = said_of(line);
    assert_eq!(said.len(), 1, "{line}: {said:?}");
    let message = said[0].strip_prefix("book/part/page.md:3: ");
    let message = message.unwrap_or_else(|| panic!("another place: {}", said[0]));
    for part in parts {
        assert!(message.contains(part), "`{part}` isn't said: {message}");
    }
}

#[test]
fn every_link_of_the_book_leads_somewhere_and_every_file_is_led_to() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let followed = follow(root);
    assert_eq!(messages(&followed), [""; 0]);
    let introduction = fs::read_to_string(root.join("book/errata.md")).expect("a page");
    let links = introduction.matches("](").count();
    assert!(links > 10 && followed.inside > links, "{}", followed.inside);
}

#[test]
fn a_right_link_is_left_alone() {
    for line in [
        "[up](../other.md)",
        "[the page's place](../other.md#a-heading)",
        "[as HTML](../other.html#a-heading)",
        "[in Korean](../other.md#가중치)",
        "[in Korean](../other.md#%EA%B0%80%EC%A4%91%EC%B9%98)",
        "[here](#one) and [the top](#)",
        "[with a name][name]\n\n[name]: ../other.md",
        "the interval [0, 1], the entry $a[i][j]$, and `[no][link]`",
        "[elsewhere](https://example.org/page) and <somebody@example.org>",
        "<a href=\"../other.html#a-heading\">by hand</a>",
    ] {
        assert_eq!(said_of(line), [""; 0], "{line}");
    }
}

#[test]
fn a_missing_file_is_named_with_the_nearest() {
    let nearest = "the book has no othr.html; nearest first: `../other.md`, `page.md`";
    refuses("[up](../othr.md)", &["`../othr.md` leads nowhere", nearest]);
    refuses("![seen](pictur.svg)", &["part/pictur.svg", "`picture.svg`"]);
    refuses("[out](../../other.md)", &["the book has no ../other.html"]);
    refuses("[text][name]\n\n[name]: gone.md", &["part/gone.html"]);
}

#[test]
fn a_missing_anchor_is_named_with_the_nearest() {
    let nearest = "other.html has no anchor `a-headng`; nearest first: `a-heading`";
    refuses("[there](../other.md#a-headng)", &[nearest, "{#name}"]);
    refuses(
        "[here](#won)",
        &["part/page.html has no anchor `won`", "`one`"],
    );
    refuses("[menu](#mdbook-menu-bar)", &["has no anchor `mdbook-menu"]);
    refuses("[x](picture.svg#x)", &["is no page", "leave the `#` out"]);
}

#[test]
fn an_address_that_works_on_one_machine_only_is_refused() {
    refuses("[top](/other.md)", &["`/other.md` is absolute", "relative"]);
    refuses("[host](//example.org/x)", &["is absolute"]);
    refuses("[disk](file:///tmp/x.html)", &["begins with `file:`"]);
    refuses("[nowhere]()", &["write an address"]);
    refuses(
        "see [text][unknown]",
        &["`[text][unknown]`", "doesn't define"],
    );
}

#[test]
fn a_page_loads_nothing_from_another_host_but_may_name_it() {
    refuses(
        "![seen](https://example.org/x.png)",
        &["would load", "book/assets"],
    );
    let twice =
        "[one](https://example.org/1), [two](http://example.org/2), [one](https://example.org/1)";
    let book = SmallBook::new(&[("book/page.md", twice)]);
    let followed = follow(book.root());
    assert_eq!(messages(&followed), [""; 0]);
    let named: Vec<&str> = followed.elsewhere.iter().map(String::as_str).collect();
    assert_eq!(named, ["http://example.org/2", "https://example.org/1"]);
}

#[test]
fn a_file_that_no_page_uses_is_an_orphan() {
    let book = SmallBook::new(&[("book/page.md", "# One\n\n{{#include part.txt}}\n")]);
    for used in ["part.txt", "assets/katex/a.woff2"] {
        book.write(&format!("book/{used}"), "something");
    }
    assert_eq!(messages(&follow(book.root())), [""; 0]);
    book.write("book/assets/a.png", "something");
    let said = messages(&follow(book.root()));
    assert_eq!(said.len(), 1, "{said:?}");
    assert!(said[0].starts_with("book/assets/a.png:1: no page uses this file"));
}

#[test]
fn a_tick_that_leads_to_no_ledger_is_a_fault_of_its_page() {
    let book = SmallBook::new(&[("book/one/page.md", "# One\n\n$$ 1 + 1 = 2 $$\n")]);
    let said = messages(&follow(book.root()));
    assert_eq!(said.len(), 1, "{said:?}");
    assert!(said[0].contains("`../ledger.html#ledger-one` leads nowhere"));
}
