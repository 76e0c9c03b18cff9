//! The check of equations is itself checked: one wrong character in any display of the book is refused.

use std::thread;

use derivations::{Options, Vocabulary, check, faults as one_character_faults};
use workbook::equations::display::{Item, Mark, items};
use workbook::equations::examine_with;
use workbook::manuscript::Page;
use workbook::mathematics::Typesetter;
use workbook::numbers;

use crate::code::bindings;
use crate::faults::assert_nearly_all_refused;
use crate::{manuscript, one_page};

/// Whether the checks have anything to say about a page.
fn refused(page: &str) -> bool {
    let mut manuscript = one_page(page);
    !examine_with(&manuscript, Some(&bindings()))
        .faults
        .is_empty()
        || !numbers::faults(&manuscript).is_empty()
        || !Typesetter::default().render(&mut manuscript).is_empty()
}

/// Whether a display is refused by itself, as the page would refuse it: this alone takes a tenth of the time of a page.
fn refused_alone(vocabulary: &Vocabulary, mark: &Mark<'_>, wrong: &str) -> bool {
    let report = match mark {
        Mark::Check | Mark::Idle(_) => check(vocabulary, wrong, Options::default()),
        Mark::Define | Mark::Code(_) | Mark::Unchecked(_) => return false,
    };
    report.map_or(true, |report| {
        report.warnings.is_empty() == matches!(mark, Mark::Idle(_))
    })
}

/// How many faults were tried on a page, and which of them nothing refuses.
fn survivors(page: &Page) -> (usize, Vec<String>) {
    let (mut tried, mut survivors) = (0, Vec::new());
    let mut vocabulary = Vocabulary::new();
    for item in items(&page.text) {
        match &item {
            Item::Declaration { text, .. } => {
                vocabulary.declare(text).expect("a right declaration")
            }
            Item::Stray { .. } => {}
            Item::Display { tex, mark, range } => {
                for (_, wrong) in one_character_faults(tex) {
                    tried += 1;
                    let page_with_it = || {
                        let mut text = page.text.clone();
                        text.replace_range(range.clone(), &format!("$${wrong}$$"));
                        text
                    };
                    if !refused_alone(&vocabulary, mark, &wrong) && !refused(&page_with_it()) {
                        survivors.push(format!("{}: {wrong}", page.path.display()));
                    }
                }
                if matches!(mark, Mark::Define) {
                    vocabulary.define(tex).expect("a right definition");
                }
            }
        }
    }
    (tried, survivors)
}

#[test]
fn a_wrong_character_in_an_equation_is_refused() {
    let manuscript = manuscript();
    let half = |first: usize| {
        manuscript
            .pages
            .iter()
            .skip(first)
            .step_by(2)
            .map(survivors)
    };
    let (even, odd) = thread::scope(|scope| {
        let even = scope.spawn(|| half(0).collect::<Vec<_>>());
        let odd = half(1).collect::<Vec<_>>();
        (even.join().expect("no panic"), odd)
    });
    let (tried, survivors): (Vec<usize>, Vec<Vec<String>>) = even.into_iter().chain(odd).unzip();
    assert_nearly_all_refused(tried.iter().sum(), &survivors.concat());
}
