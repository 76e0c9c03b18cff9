//! Every value on a page comes from a snapshot of its chapter; an unknown one fails the build.

mod small_book;

use std::path::Path;

use small_book::SmallBook;
use workbook::{book, preprocess, values};

/// A chapter with one worked example.
const SNAPSHOT: (&str, &str) = (
    "chapters-code/one/tests/snapshots/gates.snap",
    "---\nsource: chapters-code/one/tests/worked_examples.rs\n---\n<!-- value bias = −1.5 -->\n\n<!-- value weight = 1.0 -->\n",
);

/// The page with its values filled in, and what is wrong with it.
fn filled(path: &str, page: &str) -> (String, Vec<String>) {
    let book = SmallBook::new(&[(path, page), SNAPSHOT]);
    let mut manuscript = book::manuscript(book.root()).expect("the page can be read");
    let faults = values::substitute(&mut manuscript);
    let faults = faults.iter().map(ToString::to_string).collect();
    (manuscript.pages[0].text.clone(), faults)
}

/// The one thing that is wrong with `directive` on the third line of a page.
fn fault_of(path: &str, directive: &str) -> String {
    let (text, faults) = filled(path, &format!("# Page\n\nIt is {directive}.\n"));
    assert!(
        text.contains(directive),
        "a refused directive stays: {text}"
    );
    assert_eq!(faults.len(), 1, "{faults:?}");
    let message = faults[0].strip_prefix(&format!("{path}:3: "));
    message
        .unwrap_or_else(|| panic!("another place: {}", faults[0]))
        .to_string()
}

#[test]
fn every_value_of_the_book_is_known() {
    let mut manuscript =
        book::manuscript(Path::new(env!("CARGO_MANIFEST_DIR"))).expect("the book loads");
    let named = |text: &str| text.matches("{{value ").count();
    let raw: usize = manuscript.pages.iter().map(|page| named(&page.text)).sum();
    assert!(raw > 0, "the book quotes no value at all");
    assert_eq!(preprocess::fill(&mut manuscript), []);
}

#[test]
fn a_value_stands_as_it_is_in_prose_code_and_formulas() {
    let page = "b is {{value gates.bias}}, `{{value gates.bias}}` and ${{value gates.bias}}$.\n\n$$ \\frac{{{value gates.weight}}}{2} \\\\{{value gates.bias}} $$\n";
    let (text, faults) = filled("book/one/page.md", page);
    assert_eq!(faults, [""; 0]);
    assert_eq!(
        text,
        "b is −1.5, `−1.5` and $−1.5$.\n\n$$ \\frac{1.0}{2} \\\\−1.5 $$\n"
    );
}

#[test]
fn a_backslash_shows_the_directive() {
    let (text, faults) = filled("book/one/page.md", "Write `\\{{value gates.bias}}`.\n");
    assert_eq!(faults, [""; 0]);
    assert_eq!(text, "Write `{{value gates.bias}}`.\n");
}

#[test]
fn a_page_outside_of_the_chapters_names_the_chapter() {
    let (text, faults) = filled("book/front.md", "{{value one/gates.bias}}\n");
    assert_eq!((text.as_str(), faults.len()), ("−1.5\n", 0));
    let message = fault_of("book/front.md", "{{value gates.bias}}");
    assert!(
        message.contains("`{{value chapter/gates.bias}}`"),
        "{message}"
    );
}

#[test]
fn an_unknown_name_is_answered_with_the_nearest_known_ones() {
    let message = fault_of("book/one/page.md", "{{value gates.bais}}");
    assert!(
        message.contains("gates.snap has no value `bais`; nearest first: `bias`, `weight`"),
        "{message}"
    );
    let message = fault_of("book/one/page.md", "{{value gate.bias}}");
    assert!(
        message.contains("no worked example `gate`; nearest first: `gates`"),
        "{message}"
    );
    let message = fault_of("book/one/page.md", "{{value ono/gates.bias}}");
    assert!(
        message.contains("no chapter `ono` in chapters-code; nearest first: `one`"),
        "{message}"
    );
}

#[test]
fn a_directive_without_a_value_is_a_fault() {
    assert!(fault_of("book/one/page.md", "{{value gates}}").contains("names no value"));
    assert!(fault_of("book/one/page.md", "{{value }}").contains("names no value"));
}
