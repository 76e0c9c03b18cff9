//! What has no end, or no end in sight, is stopped: definitions that need themselves, and deep nesting.

use crate::verdict::{holds, refused};
use derivations::FaultKind;

#[track_caller]
fn is_too_much(declared: &str, tex: &str) {
    let fault = refused(declared, tex);
    assert!(matches!(fault.kind(), FaultKind::TooMuch(_)), "{fault}");
}

#[test]
fn endless_definitions_are_stopped() {
    is_too_much("symbols: y real\ndefine: x = x + 1", "x = 1");
    let twofold = "functions: f(n)\ndefine: f(n) = f(n - 1) + f(n - 2)";
    is_too_much(twofold, "f(9) = 1");
    let heavy = r"functions: f(n)
        define: f(n) = \sum_{k=1}^{1} \begin{cases} \left|\frac{f(n - 1)}{2}\right| & \text{if } n \ne 0.5 \\ 0 & \text{otherwise} \end{cases}";
    is_too_much(heavy, r"f'(3) = 1");
}

#[test]
fn long_sums_are_stopped_and_each_side_counts_alone() {
    let sums = |letters: &[&str]| -> String {
        let sum = |letter: &&str| format!(r"\sum_{{{letter}=1}}^{{40}}");
        letters.iter().map(sum).collect()
    };
    let (within, beyond) = (sums(&["i", "j", "k"]), sums(&["i", "j", "k", "l"]));
    let chain = format!("{within} 1 = 64000 = {within} 1 = {within} \\frac{{1}}{{1}} = {within} 1");
    let declared = "indices: i, j, k, l in 1..40";
    holds(declared, &chain);
    is_too_much(declared, &format!("{beyond} 1 = 2560000"));
}

#[test]
fn endless_nesting_is_stopped() {
    let times = 10_000;
    let brackets = format!("{}a{} = a", "(".repeat(times), ")".repeat(times));
    let cases = format!("a = {}1", r"\begin{cases} \frac{".repeat(times));
    let powers = format!("{}a{} = a", "a^{".repeat(times), "}".repeat(times));
    for tex in [brackets, cases, powers] {
        let fault = refused("symbols: a real", &tex);
        assert!(fault.to_string().contains("levels of nesting"), "{fault}");
    }
}

#[test]
fn what_ends_is_checked() {
    let nested = format!("{}a{} = a", "(".repeat(12), ")".repeat(12));
    holds("symbols: a real", &nested);
    let halves = r"indices: n in 0..20
        symbols: h_n real
        define: h_0 = 1; h_n = \frac{h_{n-1}}{2}";
    holds(halves, r"h_{20} = 2^{-20}");
}
