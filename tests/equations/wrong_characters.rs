//! The check of equations is itself checked: one wrong character in any display of the book is refused.

use std::thread;

use derivations::{Options, Vocabulary, check, faults as one_character_faults};
use workbook::equations::display::{Item, Mark, items};
use workbook::manuscript::Page;

use crate::code::bindings;
use crate::faults::assert_nearly_all_refused;
use crate::manuscript;

/// Whether a display is refused where `vocabulary` is what the page has declared above it.
fn refused(vocabulary: &Vocabulary, mark: &Mark<'_>, tex: &str, later: &[Item<'_>]) -> bool {
    let mut vocabulary = vocabulary.clone();
    match mark {
        Mark::Define => vocabulary.define(tex).is_err() || contradicted(&mut vocabulary, later),
        Mark::Code(name) => {
            bindings()[name](&mut vocabulary).expect("a right binding");
            does_not_hold(&vocabulary, mark, tex)
        }
        _ => does_not_hold(&vocabulary, mark, tex),
    }
}

fn does_not_hold(vocabulary: &Vocabulary, mark: &Mark<'_>, tex: &str) -> bool {
    let report = check(vocabulary, tex, Options::default());
    report.map_or(true, |report| {
        report.warnings.is_empty() == matches!(mark, Mark::Idle(_))
    })
}

/// Whether what stands below can't be with what `vocabulary` says now: a wrong definition shows where it is used.
fn contradicted(vocabulary: &mut Vocabulary, later: &[Item<'_>]) -> bool {
    later.iter().any(|item| match item {
        Item::Declaration { text, .. } => vocabulary.declare(text).is_err(),
        Item::Display { tex, mark, .. } => match mark {
            Mark::Define => vocabulary.define(tex).is_err(),
            Mark::Code(_) | Mark::Unchecked(_) => false,
            _ => does_not_hold(vocabulary, mark, tex),
        },
        Item::Stray { .. } => false,
    })
}

/// Whether `wrong` is `tex` without one digit behind a decimal point. If that holds, it is true, and only says less.
fn is_rounded(tex: &str, wrong: &str) -> bool {
    let lost = tex
        .bytes()
        .zip(wrong.bytes())
        .position(|(one, other)| one != other);
    let lost = lost.unwrap_or(wrong.len());
    let before = tex[..lost].trim_end_matches(|character: char| character.is_ascii_digit());
    tex.len() == wrong.len() + 1 && tex.as_bytes()[lost].is_ascii_digit() && before.ends_with('.')
}

/// How many faults were tried on a page, and which of them nothing refuses.
fn survivors(page: &Page) -> (usize, Vec<String>) {
    let (mut tried, mut survivors) = (0, Vec::new());
    let mut vocabulary = Vocabulary::new();
    let items = items(&page.text);
    for (position, item) in items.iter().enumerate() {
        match item {
            Item::Declaration { text, .. } => {
                vocabulary.declare(text).expect("a right declaration")
            }
            // What is left unchecked says so, and the ledger says why.
            Item::Stray { .. }
            | Item::Display {
                mark: Mark::Unchecked(_),
                ..
            } => {}
            Item::Display { tex, mark, .. } => {
                for (_, wrong) in one_character_faults(tex) {
                    tried += 1;
                    let later = &items[position + 1..];
                    if !refused(&vocabulary, mark, &wrong, later) && !is_rounded(tex, &wrong) {
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
