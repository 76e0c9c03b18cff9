//! Bad input gets a message that says where it is and how to mend it.

use crate::verdict::{holds, refused};
use derivations::FaultKind;

const SYMBOLS: &str = "symbols: a, b, x real\ndefine: \\varphi(x) = x^2";

/// Unreadable displays with the line and the column of what can't be read.
const UNREADABLE: [(&str, usize, usize); 14] = [
    ("a + = b", 1, 5),
    ("a = b +", 1, 8),
    ("a = (b", 1, 7),
    ("a = b)", 1, 6),
    ("a = {b", 1, 7),
    ("a = \\frac{a}", 1, 13),
    ("a =\n  b + \\", 2, 8),
    ("a = b_", 1, 7),
    ("a = .5", 1, 5),
    ("a = \\left( b", 1, 13),
    ("a = a^2^3", 1, 8),
    ("a = \\begin{tabular} b \\end{tabular}", 1, 5),
    ("a = \\varphi", 1, 12),
    ("a = \\text{if", 1, 10),
];

#[test]
fn unreadable_text_is_located() {
    for (tex, expected_line, expected_column) in UNREADABLE {
        let fault = refused(SYMBOLS, tex);
        match fault.kind() {
            FaultKind::Unreadable { line, column, .. } => {
                let place = (*line, *column);
                assert_eq!(place, (expected_line, expected_column), "{tex}: {fault}");
            }
            _ => panic!("{tex}: {fault}"),
        }
    }
}

#[test]
fn unknown_symbols_and_commands_get_a_suggestion() {
    for (tex, symbol, nearest) in [
        ("a = c", "c", None),
        ("a = \\varphy(a)", "\\varphy", Some("\\varphi")),
        ("a = \\fraq{a}{1}", "\\fraq", Some("\\frac")),
        ("a = \\time b", "\\time", Some("\\times")),
        ("a = \\fra b", "\\fra", Some("\\frac")),
        ("a = \\frca{a}{1}", "\\frca", Some("\\frac")),
        // Every command of one character is one slip away.
        ("a = \\q b", "\\q", None),
    ] {
        let fault = refused(SYMBOLS, tex);
        let FaultKind::Undeclared {
            symbol: found,
            nearest: suggested,
        } = fault.kind()
        else {
            panic!("{tex}: {fault}")
        };
        assert_eq!(found, symbol, "{fault}");
        assert_eq!(suggested.as_deref(), nearest, "{fault}");
        assert!(fault.to_string().contains("declare it"), "{fault}");
    }
}

#[test]
fn a_display_without_a_claim_is_refused() {
    for tex in ["", "   ", "a + b", "a, b", "a : b", "\\text{words only}"] {
        let fault = refused(SYMBOLS, tex);
        assert!(
            matches!(fault.kind(), FaultKind::NoEquality { .. }),
            "{tex}: {fault}"
        );
    }
}

#[test]
fn functions_want_their_arguments() {
    holds(SYMBOLS, "\\varphi(a) = a^2");
    let fault = refused(SYMBOLS, "\\varphi(a, b) = 1");
    assert!(
        fault
            .to_string()
            .contains("has 2 arguments here, but was defined with 1"),
        "{fault}"
    );
    let fault = refused("symbols: a real\nfunctions: f(x)", "f(a) = 1");
    assert!(
        matches!(fault.kind(), FaultKind::Undeclared { .. }),
        "{fault}"
    );
}

#[test]
fn whole_messages_say_what_is_wrong_and_what_to_write() {
    for (tex, message) in [
        (
            "\\varphi\\lef(a) = 1",
            "line 1, column 8: expected `(` with the argument of `\\varphi`, found `\\lef(a)`; did you mean `\\left`?",
        ),
        (
            "a = b)",
            "line 1, column 6: expected a relation, an operator or the end, found `)`",
        ),
        (
            "a = y",
            "`y` is not declared: declare it, for example `symbols: y real`, or define it",
        ),
        (
            "a = \\tims b",
            "`\\tims` is not declared; did you mean `\\times`? Otherwise declare it: `symbols: \\tims real`",
        ),
    ] {
        assert_eq!(refused(SYMBOLS, tex).to_string(), message, "{tex}");
    }
}
