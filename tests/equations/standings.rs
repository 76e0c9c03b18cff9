//! What a display is, by the mark above it.

use workbook::equations::{Standing, examine};

use crate::one_page;

const DECLARED: &str = "<!-- declare\nsymbols: x real\ndefine: f(x) = x^2\n-->\n";

/// What the one display of a page is, or what is wrong with it.
fn standing(text: &str) -> Result<Standing, String> {
    let mut examination = examine(&one_page(&format!("{DECLARED}{text}")));
    match (examination.entries.pop(), examination.faults.pop()) {
        (Some(entry), None) => Ok(entry.standing),
        (None, Some(fault)) => Err(fault.to_string()),
        both => panic!("{text}: {both:?}"),
    }
}

#[test]
fn each_mark_has_its_standing() {
    let reason = "nobody can do it".to_string();
    let checked = |steps, exact| Standing::Checked { steps, exact };
    for (text, expected) in [
        ("$$ f(x) = x x = x^2 $$", checked(2, 0)),
        ("$$ 1 + 1 = 2 $$", checked(1, 1)),
        ("<!-- define -->\n$$ a = 2 x $$", Standing::Defined),
        ("<!-- defined -->\n$$ f(x) = x^2 $$", Standing::Defined),
        (
            "<!-- unchecked: nobody can do it -->\n$$ x = 7 $$",
            Standing::Unchecked { reason },
        ),
        (
            "<!-- idle: the zero is the point here -->\n$$ 1 + 0 x = 1 $$",
            checked(1, 0),
        ),
        (
            "<!-- code: anything at all -->\n$$ g(x) = x $$",
            checked(1, 0),
        ),
    ] {
        assert_eq!(standing(text), Ok(expected), "{text}");
    }
}

#[test]
fn what_was_declared_is_repeated_as_it_was_declared() {
    let fault = standing("<!-- defined -->\n$$ f(x) = x^3 $$").expect_err("another meaning");
    assert!(
        fault.starts_with("book/page.md:6: ") && fault.ends_with("(in `f(x) = x^3`)"),
        "{fault}"
    );
    let idle = "<!-- defined -->\n$$ f(x) = x^2 + 0 x $$";
    assert!(standing(idle).is_err(), "a term that does nothing");
}

#[test]
fn a_reason_has_at_least_fifteen_characters() {
    for mark in ["unchecked", "idle"] {
        let text = |reason: &str| format!("<!-- {mark}: {reason} -->\n$$ 1 + 0 x = 1 $$");
        assert!(standing(&text("fifteen letters")).is_ok(), "{mark}");
        let fault = standing(&text("fourteen chars")).expect_err("too short");
        assert!(
            fault.contains("say why, so that a reader can judge it"),
            "{fault}"
        );
    }
}
