//! What an author can get wrong about an equation is named with its page, its line, and the way to mend it.

use workbook::equations::{Standing, examine, tick};

use crate::{manuscript, one_page};

/// What is wrong with a page that says `text`.
fn faults(text: &str) -> Vec<String> {
    examine(&one_page(text))
        .faults
        .iter()
        .map(ToString::to_string)
        .collect()
}

#[test]
fn every_equation_of_the_book_holds() {
    let examination = examine(&manuscript());
    assert_eq!(examination.faults, []);
    let checked = |standing: &Standing| matches!(standing, Standing::Checked { .. });
    assert!(
        examination
            .entries
            .iter()
            .any(|entry| checked(&entry.standing))
    );
}

#[test]
fn a_wrong_equation_is_named_with_both_values() {
    let found = faults("One.\n\n<!-- declare\nsymbols: x real\n-->\n$$ (x + 1)^2 = x^2 + 1 $$");
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(found[0].starts_with("book/page.md:6: "), "{}", found[0]);
    assert!(
        found[0].contains("the left side is") && found[0].contains("the right side"),
        "{}",
        found[0]
    );
}

#[test]
fn each_way_to_get_it_wrong_has_its_message() {
    for (text, message) in [
        ("$$ x = x $$", "`x` is not declared"),
        ("$$ 1 + 2 $$", "states no equality"),
        (r"$$ 1 = \fraq{1}{1} $$", r"did you mean `\frac`"),
        ("$$ 1 = (1 $$", "line 1, column"),
        (
            "<!-- declare\nsymbols: x rael\n-->\n\nText.",
            "in the declaration",
        ),
        ("<!-- unchecked: no -->\n$$ 1 = 1 $$", "say why"),
        (
            "<!-- define -->\n\nText.",
            "stands before no displayed equation",
        ),
        (
            "<!-- declare\nsymbols: x real\n-->\n$$ 1 + 0 x = 1 $$",
            "never influences the value",
        ),
        (
            "<!-- idle: nothing here is idle at all -->\n$$ 1 + 1 = 2 $$",
            "take the mark `idle` out",
        ),
        (
            "<!-- define -->\n$$ a = 1 $$\n\n<!-- define -->\n$$ a = 2 $$",
            "has a meaning already",
        ),
        (
            "<!-- declare\nsymbols: x negative\n-->\n$$ \\ln x = \\ln x $$",
            "no finite value",
        ),
    ] {
        let found = faults(text);
        assert!(
            found.iter().any(|fault| fault.contains(message)),
            "{text}: {found:?}"
        );
    }
}

#[test]
fn what_is_declared_holds_from_there_to_the_end_of_the_page() {
    assert_eq!(
        faults("<!-- define -->\n$$ a = 2 $$\n\n$$ a^2 = 4 $$"),
        Vec::<String>::new()
    );
    assert_eq!(
        faults("$$ a^2 = 4 $$\n\n<!-- define -->\n$$ a = 2 $$").len(),
        1
    );
}

#[test]
fn only_a_checked_equation_has_the_sign_of_one() {
    let mut manuscript = one_page("$$ 1 + 1 = 2 $$\n\n<!-- define -->\n$$ a = 2 $$");
    tick(&mut manuscript);
    let text = &manuscript.pages[0].text;
    assert_eq!(text.matches('✓').count(), 1, "{text}");
    assert!(
        text.starts_with("$$ 1 + 1 = 2 $$<a class=\"checked\" href=\"ledger.html\""),
        "{text}"
    );
}
