//! Inequalities, which may fail in a small part of a domain only.

use crate::verdict::{holds, refused};
use derivations::FaultKind;

const SYMBOLS: &str = "symbols: x, y real; p positive";

#[test]
fn inequalities_hold_everywhere_or_not_at_all() {
    holds(
        SYMBOLS,
        r"x^2 \ge 0, \quad p > 0, \quad -p < 0 \le x^2 \leq x^2 + y^2, \quad p \ne -p \neq 2p",
    );
    holds(SYMBOLS, r"2xy \le x^2 + y^2");
    refused(SYMBOLS, r"x \ge 0");
    refused(SYMBOLS, r"x < x");
    holds(SYMBOLS, r"x \le x");
    let fault = refused(SYMBOLS, r"x^2 \le x^4");
    assert!(fault.to_string().contains('≤'), "{fault}");
}

#[test]
fn four_inequalities_contradict_each_other() {
    let declared = "symbols: w_1, w_2, b real";
    holds(
        declared,
        r"b \le 0, \quad w_1 + b > 0, \quad w_2 + b > 0, \quad w_1 + w_2 + b \le 0 \;\Rightarrow\; \bot",
    );
    holds(
        declared,
        r"w_1 + b > 0, \; w_2 + b > 0 \;\Rightarrow\; w_1 + w_2 + 2b > 0",
    );
    refused(
        declared,
        r"w_1 + b > 0, \quad w_2 + b > 0, \quad w_1 + w_2 + b \le 0 \Rightarrow \bot",
    );
    // One of the premises is a contradiction by itself, so the others say nothing.
    let fault = refused(
        declared,
        r"w_2^2 < 0, \quad b \le 0, \quad w_1^2 < 0 \Rightarrow \bot",
    );
    assert!(
        matches!(fault.kind(), FaultKind::NeverTrue { .. }),
        "{fault}"
    );
}
#[test]
fn an_inequality_that_fails_in_a_small_part_of_its_domain_is_refused() {
    for tex in [
        "x < 1.8",
        "x > -1.8",
        r"x^2 + y^2 \le 6",
        "x + y < 2.5",
        r"x = x \le 1.8",
        r"x > 0 \Rightarrow x < 1.8",
        r"x < 1.8 \iff y = y",
    ] {
        refused(SYMBOLS, tex);
    }
    for tex in [
        "x < 3",
        r"x > 0 \Rightarrow 2x > 0",
        r"y = y \Rightarrow y = y, \; x < 3",
    ] {
        assert_eq!(holds(SYMBOLS, tex).points, 256, "{tex}");
    }
}
