//! A number on a page is computed or declared: the check names every other one, with its page and line.

#[path = "numbers/exercises.rs"]
mod exercises;
mod small_book;

use std::path::Path;

use workbook::manuscript::Manuscript;
use workbook::{book, numbers};

/// What is wrong with a page that says `text`.
fn faults(text: &str) -> Vec<String> {
    let manuscript = Manuscript::of_text("book/page.md", text);
    numbers::faults(&manuscript)
        .iter()
        .map(ToString::to_string)
        .collect()
}

#[test]
fn every_number_of_the_book_is_computed_or_declared() {
    let manuscript =
        book::manuscript(Path::new(env!("CARGO_MANIFEST_DIR"))).expect("the book can be read");
    let faults: Vec<String> = numbers::faults(&manuscript)
        .iter()
        .map(ToString::to_string)
        .collect();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn a_typed_number_is_named_with_its_line_wherever_it_stands() {
    for text in [
        "One.\n\nThe weight is 0.55 now.",
        "One.\n\nWith $w = 0.55$.",
        "One.\n\n![the line through 0.55](a.svg)",
        "One.\n\n# Heading 0.55",
        "One.\n\n- item 0.55",
        "`1`\n\n0.55",
        "```\n```\n0.55",
    ] {
        let found = faults(text);
        assert_eq!(found.len(), 1, "{text}: {found:?}");
        assert!(
            found[0].starts_with("book/page.md:3: the number 0.55 is neither"),
            "{}",
            found[0]
        );
        assert!(found[0].contains("<!-- given: 0.55 -->"), "{}", found[0]);
    }
    assert_eq!(faults("| a | b |\n|---|---|\n| 1 | 0.55 |").len(), 1);
}

#[test]
fn a_number_in_a_display_is_evaluated_if_the_display_is_checked_and_only_then() {
    assert_eq!(faults("$$ 0.5 + 0.05 = 0.55 $$"), Vec::<String>::new());
    for mark in [
        "<!-- define -->",
        "<!-- unchecked: the reason does not matter here -->",
    ] {
        let found = faults(&format!("{mark}\n$$ w = 0.55 $$"));
        assert_eq!(found.len(), 1, "{mark}: {found:?}");
        assert!(found[0].contains(":2: the number 0.55"), "{}", found[0]);
    }
}

#[test]
fn one_changed_digit_is_named_twice_as_untraced_and_as_missing() {
    let page = "<!-- given: 0.55 -->\n\nThe weight is 0.56.";
    let found = faults(page);
    assert_eq!(found.len(), 2, "{found:?}");
    assert!(
        found.iter().any(|fault| fault.contains("the number 0.56")),
        "{found:?}"
    );
    assert!(
        found
            .iter()
            .any(|fault| fault.contains("declares 0.55 as given")),
        "{found:?}"
    );
}

#[test]
fn what_is_computed_declared_or_no_number_is_left_alone() {
    for text in [
        "The bound is {{value novikoff.bound12}}.",
        "<!-- given: 1962 -->\n\nIn 1962.",
        "Inputs 00, 01, 10 and 11, `0.55` in code, the type f64, item S1-37.",
        "```rust\nlet w = 0.55;\n```",
        "Both $x_1$ and $x_2$, two of the 3.",
        "[a link](page_2024.md)",
    ] {
        assert_eq!(faults(text), Vec::<String>::new(), "{text}");
    }
}

#[test]
fn a_row_of_a_truth_table_is_two_digits_that_are_0_or_1() {
    for row in ["00", "01", "10", "11"] {
        assert_eq!(faults(row), Vec::<String>::new(), "{row}");
    }
    for number in ["12", "21", "20", "42", "100", "011", "1.1"] {
        let found = faults(&format!("In {number} steps."));
        assert_eq!(found.len(), 1, "{number}: {found:?}");
    }
}

#[test]
fn a_page_declares_each_number_once() {
    assert_eq!(
        numbers::given("<!-- given: 0.55 12 0.55 -->\n<!-- given: 12 7 -->\n0.5"),
        3
    );
    assert_eq!(numbers::given("No number at all."), 0);
}

#[test]
fn a_number_is_found_where_it_begins() {
    let found = numbers::numbers("12 and\n`13`, $x_{14} = 1.5$\n");
    let found: Vec<(&str, usize)> = found
        .iter()
        .map(|number| (number.text.as_str(), number.offset))
        .collect();
    assert_eq!(found, [("12", 0), ("1.5", 23)]);
}
