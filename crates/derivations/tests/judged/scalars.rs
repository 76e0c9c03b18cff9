//! Sums, products, powers, roots, functions, absolute values and braces of numbers.

use crate::verdict::{holds, refused};
use derivations::FaultKind;

const SYMBOLS: &str = "symbols: a, b, c, x, y real; p, q positive";

#[test]
fn identities_of_arithmetic_hold() {
    for tex in [
        r"(a+b)^2 = a^2 + 2ab + b^2",
        r"\frac{a}{b} \cdot \frac{b}{a} = 1",
        r"\dfrac12 a + \tfrac{1}{2} a = a",
        r"a(b - c) = ab - ac",
        r"-a^2 = -(a \times a)",
        r"\left( a + b \right) / 2 = \frac{a + b}2",
        r"\{a + [b - (c)]\} = a + b - c",
        r"\sqrt{p} \, \sqrt q = \sqrt{pq} = (pq)^{1/2}",
        r"2^{-1} = \frac{1}{2}, \quad p^{-2} = \frac1{p^2}",
    ] {
        holds(SYMBOLS, tex);
    }
}

#[test]
fn identities_of_functions_hold() {
    for tex in [
        r"\exp(a + b) = e^a e^b = \mathrm{e}^{a} e^{b}",
        r"\ln(pq) = \ln p + \ln q = \log\left(pq\right)",
        r"\log_2 8 = 3",
        r"e^{\ln p} = p",
        r"\tanh^2 a = 1 - \frac{1}{\cos^2(a)} \cdot \cos^2(a) + \tanh(a)\tanh(a)",
        r"\sin^2(a) + \cos^2(a) = 1",
        r"\max(a, b) + \min\{a, b\} = a + b",
        r"\max(a, b) = \frac{a + b + |a - b|}{2}",
        r"\operatorname{sign}(a) |a| = a",
        r"\operatorname{step}(a) + \operatorname{step}(-a) = 1",
        r"\cos \pi = -1",
    ] {
        holds(
            &format!("{SYMBOLS}\ngiven: \\mathrm{{e}} = 2.718281828459045"),
            tex,
        );
    }
}

#[test]
fn bars_close_what_they_open() {
    for tex in [
        r"|a||b| = |ab|",
        r"\lvert a \rvert = \left| a \right| = \bigl|a\bigr|",
        r"\bigl||a| - |b|\bigr| = ||a| - |b||",
        r"|a|^2 = a^2",
        r"|-a| = |a|",
        r"\left|\frac{a}{|b|}\right| = \frac{|a|}{|b|}",
    ] {
        holds(SYMBOLS, tex);
    }
    refused(SYMBOLS, r"||a| - |b|| = |a - b|");
}

#[test]
fn braces_are_checked_and_their_words_are_not() {
    holds(
        SYMBOLS,
        r"\underbrace{(a+b)}_{b + a} c = ac + \overbrace{bc}^{\text{the rest}}",
    );
    holds(SYMBOLS, r"\boxed{a + a = 2a}");
    holds(SYMBOLS, r"\boxed{a + b} c = ac + bc");
    let fault = refused(SYMBOLS, r"\underbrace{(a+b)}_{a - b} c = ac + bc");
    assert!(fault.to_string().contains("brace"), "{fault}");
}

#[test]
fn a_wrong_sign_is_named() {
    let fault = refused(SYMBOLS, "a(1 - a) = a(a - 1)");
    let FaultKind::Unequal(disagreement) = fault.kind() else {
        panic!("{fault}")
    };
    assert_eq!(disagreement.point[0].0, "a");
    assert!(fault.to_string().contains("(opposite sign)"), "{fault}");
    assert!(fault.to_string().contains("at a = "), "{fault}");
}

#[test]
fn a_wrong_factor_or_offset_is_named() {
    let fault = refused(SYMBOLS, "2ab = ab");
    assert!(fault.to_string().contains("(factor 1/2)"), "{fault}");
    let fault = refused(SYMBOLS, "a + b = a + b + 1");
    assert!(fault.to_string().contains("(they differ by 1)"), "{fault}");
}

#[test]
fn both_signs_are_drawn() {
    refused(SYMBOLS, "|a| = a");
    refused(SYMBOLS, "|a| = -a");
    refused(SYMBOLS, r"\sqrt{a^2} = a");
    refused(SYMBOLS, r"\max(0, a) = a");
    holds(SYMBOLS, r"\sqrt{p^2} = p");
}

#[test]
fn what_can_be_read_in_two_ways_is_refused() {
    for tex in [
        r"a / b c = \frac{a}{bc}",
        r"\ln p q = \ln(pq)",
        "a2 = 2a",
        r"a 2 = 2a",
        "a + -b = a - b",
    ] {
        let fault = refused(SYMBOLS, tex);
        assert!(
            matches!(fault.kind(), FaultKind::Unreadable { .. }),
            "{tex}: {fault}"
        );
    }
}

#[test]
fn a_term_without_influence_is_warned_of() {
    let report = holds(SYMBOLS, "a + 0 \\cdot b = a");
    assert_eq!(report.warnings.len(), 1, "{report:?}");
    assert!(
        report.warnings[0]
            .to_string()
            .contains("`b` never influences"),
        "{report:?}"
    );
    assert!(holds(SYMBOLS, "a + b = b + a").warnings.is_empty());
}
