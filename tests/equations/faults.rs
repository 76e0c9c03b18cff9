//! The check of numbers is itself checked: one wrong character in a typed or a traced number of the book is refused.

use std::collections::HashSet;
use std::path::Path;

use workbook::book;
use workbook::manuscript::{Manuscript, Page, Source};
use workbook::{leftovers, numbers, values};

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
                let file = String::new();
                if numbers::of_source(&Source { file, text }).is_empty() {
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

/// Every way to lose one character of a `{{value …}}`, each as a page that says nothing else, with a file name of its own.
fn pages_with_a_lost_character() -> Vec<Page> {
    let mut pages = Vec::new();
    for page in raw_pages() {
        let raw = &page.sources[0].text;
        for (start, _) in raw.match_indices("{{value ") {
            let end = start + raw[start..].find("}}").expect("a directive ends") + 2;
            for lost in start..end {
                let mut directive = raw[start..end].to_string();
                directive.remove(lost - start);
                let mut wrong = page.clone();
                wrong.sources.truncate(1);
                wrong.sources[0].file = format!("{}: {directive} ({lost})", page.path.display());
                wrong.sources[0].text.clone_from(&directive);
                wrong.text = directive;
                pages.push(wrong);
            }
        }
    }
    pages
}

#[test]
fn a_lost_character_of_a_traced_number_is_refused() {
    let pages = pages_with_a_lost_character();
    let (root, written) = (env!("CARGO_MANIFEST_DIR").into(), pages.clone());
    let mut manuscript = Manuscript { root, pages };
    let mut faults = values::substitute(&mut manuscript);
    faults.extend(leftovers::faults(&manuscript));
    let refused: HashSet<String> = faults.into_iter().map(|fault| fault.file).collect();
    let files = written.iter().map(|page| page.sources[0].file.clone());
    let survivors: Vec<String> = files.filter(|file| !refused.contains(file)).collect();
    assert_nearly_all_refused(written.len(), &survivors);
}
