//! Our checks read the Markdown as mdBook does, and formulas besides.

use std::fs;
use std::sync::Arc;

use crate::small_book::SmallBook;
use pulldown_cmark::{Event, Parser};
use workbook::{book, mathematics};

/// Something that plain Markdown hasn't, the HTML that mdBook makes of it, and the event that our checks see.
const EXTENSIONS: [(&str, &str, &str); 7] = [
    (
        "| a | b |\n|---|---|\n| c | d |\n",
        "<table>",
        "Start(Table(",
    ),
    (
        "A claim.[^1]\n\n[^1]: A source.\n",
        "class=\"footnote-definition\"",
        "FootnoteReference(",
    ),
    ("~~gone~~\n", "<del>", "Start(Strikethrough)"),
    ("- [x] done\n", "type=\"checkbox\"", "TaskListMarker(true)"),
    (
        "## Title {#named}\n",
        "<h2 id=\"named\">",
        "id: Some(Borrowed(\"named\"))",
    ),
    ("word\n: its meaning\n", "<dl>", "Start(DefinitionList)"),
    (
        "> [!NOTE]\n> Mind this.\n",
        "blockquote-tag-note",
        "BlockQuote(Some(Note))",
    ),
];

#[test]
fn what_mdbook_understands_our_checks_understand() {
    for (markdown, html, event) in EXTENSIONS {
        let book = SmallBook::new(&[("book/page.md", markdown)]);
        let (folder, _) = book::build(book.root(), &Arc::default()).expect("it has no fault");
        let page = fs::read_to_string(folder.join("page.html")).expect("a page");
        assert!(page.contains(html), "mdBook makes no {html} of it: {page}");
        let events: Vec<Event<'_>> = Parser::new_ext(markdown, mathematics::options()).collect();
        let seen = format!("{events:?}");
        assert!(seen.contains(event), "{seen}");
    }
}

#[test]
fn dollars_enclose_formulas() {
    let events: Vec<Event<'_>> = Parser::new_ext("$a$ and $$b$$", mathematics::options()).collect();
    let seen = format!("{events:?}");
    assert!(seen.contains("InlineMath(Borrowed(\"a\"))"), "{seen}");
    assert!(seen.contains("DisplayMath(Borrowed(\"b\"))"), "{seen}");
}
