//! Bad input gets a message that says where it is and how to mend it.

mod verdict;

use derivations::{FaultKind, Vocabulary};
use verdict::{holds, refused};

const SYMBOLS: &str = "symbols: a, b, x real\ndefine: \\varphi(x) = x^2";

#[test]
fn unreadable_text_is_located() {
    for (tex, line, column) in [
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
    ] {
        let fault = refused(SYMBOLS, tex);
        match fault.kind() {
            FaultKind::Unreadable {
                line: found_line,
                column: found_column,
                ..
            } => {
                assert_eq!(
                    (*found_line, *found_column),
                    (line, column),
                    "{tex}: {fault}"
                );
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
    for tex in ["", "   ", "a + b", "a, b", "\\text{words only}"] {
        let fault = refused(SYMBOLS, tex);
        assert!(
            matches!(fault.kind(), FaultKind::NoEquality { .. }),
            "{tex}: {fault}"
        );
    }
}

#[test]
fn endless_definitions_and_endless_nesting_are_stopped() {
    let fault = refused("symbols: y real\ndefine: x = x + 1", "x = 1");
    assert!(matches!(fault.kind(), FaultKind::TooMuch(_)), "{fault}");
    let fault = refused(
        "functions: f(n)\ndefine: f(n) = f(n - 1) + f(n - 2)",
        "f(9) = 1",
    );
    assert!(matches!(fault.kind(), FaultKind::TooMuch(_)), "{fault}");
    let heavy = r"functions: f(n)
        define: f(n) = \sum_{k=1}^{1} \begin{cases} \left|\frac{f(n - 1)}{2}\right| & \text{if } n \ne 0.5 \\ 0 & \text{otherwise} \end{cases}";
    let fault = refused(heavy, r"f'(3) = 1");
    assert!(matches!(fault.kind(), FaultKind::TooMuch(_)), "{fault}");
    let deep = format!("{}a{} = a", "(".repeat(10_000), ")".repeat(10_000));
    assert!(
        refused(SYMBOLS, &deep)
            .to_string()
            .contains("levels of nesting")
    );
    let cases = r"\begin{cases} \frac{";
    let deep_cases = format!("a = {}1", cases.repeat(10_000));
    assert!(
        refused(SYMBOLS, &deep_cases)
            .to_string()
            .contains("levels of nesting")
    );
    let powers = format!("{}a{} = a", "a^{".repeat(10_000), "}".repeat(10_000));
    assert!(
        refused(SYMBOLS, &powers)
            .to_string()
            .contains("levels of nesting")
    );
}

#[test]
fn wrong_declarations_say_what_is_expected() {
    for (declared, expected) in [
        ("x real", "begin with one of symbols"),
        ("symbols: x", "say where the values come from"),
        ("symbols: x complex", "say where the values come from"),
        ("symbols: x in (1, 0)", "a domain is"),
        ("symbols: x vector", "a domain is"),
        ("symbols: x vector 100", "a domain is"),
        ("symbols: x matrix 2x3x4", "a domain is"),
        ("symbols: x in {a}", "a domain is"),
        ("symbols: x real; x positive", "declared twice"),
        ("symbols: eta in (0, 1)", "a comma between two symbols"),
        (
            "symbols: \\mathbf{x} vector 2 of x_i",
            "declare it: `indices: i",
        ),
        ("indices: i 1..3", "`i, j in 1..3`"),
        ("sets: C = 1, 2", "`C_1 = {1, 2, 3}`"),
        ("given: a", "`symbol = number`"),
        ("symbols: b real\ngiven: a = b", "stands under `define`"),
        ("define: a = 1; a = 2", "has a meaning already"),
        ("define: a + 1 = 2", "`=` after what is defined"),
        ("define: a = 1 = 1", "has one `=`"),
    ] {
        let fault = Vocabulary::new().declare(declared).expect_err(declared);
        assert!(fault.to_string().contains(expected), "{declared}: {fault}");
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
