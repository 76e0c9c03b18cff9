//! The check of numbers is itself checked: one wrong character in a typed or a traced number of the book is refused.

use std::path::Path;

use workbook::book;
use workbook::manuscript::{Manuscript, Page};
use workbook::{leftovers, numbers, values};

use crate::one_page;

/// At least this share of all faults has to be refused.
const REFUSED: f64 = 0.995;

/// Asserts that nearly all were refused, and shows those that weren't.
pub fn assert_nearly_all_refused(tried: usize, survivors: &[String]) {
    let share = 1.0 - survivors.len() as f64 / tried as f64;
    println!(
        "{tried} faults, {} survive, {:.2} % refused",
        survivors.len(),
        100.0 * share
    );
    assert!(tried > 20, "only {tried} faults were tried");
    assert!(
        share >= REFUSED,
        "{:.2} % refused; these survive:\n{}",
        100.0 * share,
        survivors.join("\n")
    );
}

/// The pages as their author wrote them.
fn raw_pages() -> Vec<Page> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    book::manuscript(root).expect("the book can be read").pages
}

#[test]
fn a_wrong_digit_in_a_typed_number_is_refused() {
    let (mut tried, mut survivors) = (0, Vec::new());
    for page in raw_pages() {
        let raw = &page.sources[0].text;
        for number in numbers::numbers(raw) {
            for (at, digit) in number
                .text
                .char_indices()
                .filter(|(_, digit)| digit.is_ascii_digit())
            {
                let wrong = digit
                    .to_digit(10)
                    .map_or(0, |digit| (digit + 1) % 10)
                    .to_string();
                let mut text = raw.clone();
                text.replace_range(number.offset + at..=number.offset + at, &wrong);
                tried += 1;
                if numbers::faults(&one_page(&text)).is_empty() {
                    survivors.push(format!(
                        "{}: {} with {wrong} at {at}",
                        page.path.display(),
                        number.text
                    ));
                }
            }
        }
    }
    assert_nearly_all_refused(tried, &survivors);
}

#[test]
fn a_lost_character_of_a_traced_number_is_refused() {
    let (mut tried, mut survivors) = (0, Vec::new());
    for page in raw_pages() {
        let raw = &page.sources[0].text;
        for (start, _) in raw.match_indices("{{value ") {
            let end = start + raw[start..].find("}}").expect("a directive ends") + 2;
            for lost in start..end {
                let mut directive = raw[start..end].to_string();
                directive.remove(lost - start);
                let mut wrong = page.clone();
                wrong.text = directive.clone();
                wrong.sources[0].text = directive.clone();
                let mut manuscript = Manuscript {
                    root: env!("CARGO_MANIFEST_DIR").into(),
                    pages: vec![wrong],
                };
                tried += 1;
                if values::substitute(&mut manuscript).is_empty()
                    && leftovers::faults(&manuscript).is_empty()
                {
                    survivors.push(format!("{}: {directive}", page.path.display()));
                }
            }
        }
    }
    assert_nearly_all_refused(tried, &survivors);
}
