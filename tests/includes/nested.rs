//! Includes of includes are followed as mdBook follows them.

use workbook::{book, includes};

use crate::small_book::SmallBook;

/// What a page shows, the files that it comes from, and what is wrong with it.
struct Found {
    text: String,
    files: Vec<String>,
    faults: Vec<String>,
}

/// Of a page that includes `0.md`, which includes `1.md`, and so on; the last one is `last` and says `end`.
fn nested(last: usize, end: &str) -> Found {
    let book = SmallBook::new(&[("book/page.md", "# Page\n\n{{#include 0.md}}\n")]);
    for number in 0..last {
        let text = format!("of {number}\n{{{{#include {}.md}}}}\n", number + 1);
        book.write(&format!("book/{number}.md"), &text);
    }
    book.write(&format!("book/{last}.md"), end);
    let mut manuscript = book::manuscript(book.root()).expect("the page can be read");
    let faults = includes::faults(&manuscript);
    let page = manuscript.pages.remove(0);
    Found {
        text: page.text,
        files: page.sources.into_iter().map(|source| source.file).collect(),
        faults: faults.iter().map(ToString::to_string).collect(),
    }
}

#[test]
fn includes_are_followed_as_deep_as_mdbook_shows_them() {
    let found = nested(9, "the end\n");
    assert!(found.text.contains("the end"), "{}", found.text);
    assert_eq!(found.faults, [""; 0]);
    let numbered = (0..10).map(|number| format!("book/{number}.md"));
    let expected: Vec<String> = ["book/page.md".to_string()]
        .into_iter()
        .chain(numbered)
        .collect();
    assert_eq!(found.files, expected);
}

#[test]
fn an_include_that_mdbook_leaves_out_because_it_is_too_deep_is_a_fault() {
    let found = nested(10, "the end\n");
    assert!(!found.text.contains("the end"), "{}", found.text);
    let message = "book/9.md:2: mdBook follows includes 10 files deep, and this is one more; perhaps a file includes itself";
    assert_eq!(found.faults, [message]);
    let itself = nested(1, "more\n{{#include 0.md}}\n");
    let message = message.replace("9.md", "1.md");
    assert_eq!(itself.faults, [message]);
}

#[test]
fn a_file_that_is_included_twice_is_one_source() {
    let page = "{{#include a.txt:1}}\n{{#include b.txt}}\n{{#include a.txt}}\n";
    let files = [
        ("book/page.md", page),
        ("book/a.txt", "a\n"),
        ("book/b.txt", "b\n"),
    ];
    let book = SmallBook::new(&files[..1]);
    files[1..]
        .iter()
        .for_each(|(path, text)| book.write(path, text));
    let file = book.root().join("book/page.md");
    let sources = includes::sources(book.root(), &file, page.to_string());
    let found = sources
        .iter()
        .map(|source| (source.file.as_str(), source.text.as_str()));
    assert_eq!(found.collect::<Vec<_>>(), files);
}
