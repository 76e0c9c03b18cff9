//! Each message as a whole: what is wrong, and the names that may be meant.

use std::collections::BTreeSet;

use crate::small_book::SmallBook;
use crate::{follow, said_of};

/// Links, and what is said of each.
const LINKS: [(&str, &str); 7] = [
    (
        "[up](../othr.md)",
        "`../othr.md` leads nowhere, the book has no othr.html; nearest first: `../other.md`, `page.md`",
    ),
    (
        "[up](../othr.html#x)",
        "`../othr.html#x` leads nowhere, the book has no othr.html; nearest first: `../other.html`, `page.html`",
    ),
    (
        "[x](picture.svg#x)",
        "`picture.svg#x` names a place inside picture.svg, which is no page and has none; leave the `#` out",
    ),
    (
        "[top](/other.md)",
        "the address `/other.md` is absolute, so it is wrong wherever the book doesn't lie at the top; write it relative to the page's folder",
    ),
    (
        "[disk](FILE:///x.html)",
        "the address `FILE:///x.html` begins with `file:`, which no other reader can follow; link to a page, or to https://…",
    ),
    (
        "[nowhere]()",
        "this link leads nowhere; write an address between its brackets",
    ),
    (
        "see [text][unknown]",
        "`[text][unknown]` names a link that the page doesn't define; write `[text](address)`",
    ),
];

#[test]
fn each_message_says_what_is_wrong_and_how_to_mend_it() {
    // One to a paragraph, and the first on the third line.
    let page = LINKS.map(|(link, _)| format!("{link}\n\n")).concat();
    let place = |(number, (_, message)): (usize, &(&str, &str))| {
        format!("book/part/page.md:{}: {message}", 3 + 2 * number)
    };
    let expected: BTreeSet<String> = LINKS.iter().enumerate().map(place).collect();
    let said = said_of(&page);
    assert_eq!(said.len(), LINKS.len());
    assert_eq!(BTreeSet::from_iter(said), expected);
}

#[test]
fn the_line_is_that_of_the_link_and_not_of_another_word_like_its_address() {
    for link in [
        "![seen](gone.svg)",
        "[read](gone.svg)",
        "[read][name]\n\n[name]: gone.svg",
    ] {
        let page = format!("# One\n\nThe file `gone.svg` is missing.\n\n{link}\n");
        let book = SmallBook::new(&[("book/page.md", &page)]);
        let faults = follow(book.root()).faults;
        let lines: Vec<usize> = faults.iter().map(|fault| fault.line).collect();
        assert_eq!(lines, [5], "{link}: {faults:?}");
    }
}
