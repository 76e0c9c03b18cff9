//! The derivatives of every function that needs no declaration, once and twice.

use crate::verdict::{holds, refused};

const SYMBOLS: &str = "symbols: x real; p, q positive";

/// A function of p or x, the letter, its first derivative and its second.
const TABLE: [(&str, &str, &str, &str); 22] = [
    ("7", "x", "0", "0"),
    ("x^4", "x", "4 x^3", "12 x^2"),
    ("x^1", "x", "1", "0"),
    ("x^0", "x", "0", "0"),
    ("p^{-2}", "p", "-2 p^{-3}", "6 p^{-4}"),
    ("p^{1.5}", "p", r"1.5 \sqrt{p}", r"\frac{3}{4 \sqrt{p}}"),
    (
        r"\sqrt{p}",
        "p",
        r"\frac{1}{2 \sqrt{p}}",
        r"-\frac{1}{4} p^{-1.5}",
    ),
    (r"\frac{x^3}{6}", "x", r"\frac{x^2}{2}", "x"),
    (
        r"\frac{x^2}{4} x",
        "x",
        r"\frac{3 x^2}{4}",
        r"\frac{3 x}{2}",
    ),
    (r"\frac{q}{p}", "p", r"-\frac{q}{p^2}", r"\frac{2 q}{p^3}"),
    (r"\frac{p}{1 + p}", "p", "(1 + p)^{-2}", "-2 (1 + p)^{-3}"),
    ("e^{3x}", "x", "3 e^{3x}", "9 e^{3x}"),
    (r"\exp(-x)", "x", r"-\exp(-x)", r"\exp(-x)"),
    (r"\ln p", "p", r"\frac{1}{p}", r"-\frac{1}{p^2}"),
    (r"\log (2 p)", "p", "1 / p", "-p^{-2}"),
    (
        r"\log_2 p",
        "p",
        r"\frac{1}{p \ln 2}",
        r"-\frac{1}{p^2 \ln 2}",
    ),
    (
        r"\tanh x",
        "x",
        r"1 - \tanh^2 x",
        r"-2 \tanh(x) (1 - \tanh^2 x)",
    ),
    (r"\sin x", "x", r"\cos x", r"-\sin x"),
    (r"\cos x", "x", r"-\sin x", r"-\cos x"),
    ("|x|", "x", r"\operatorname{sign}(x)", "0"),
    (r"q^x", "x", r"q^x \ln q", r"q^x (\ln q)^2"),
    (
        r"p^p",
        "p",
        r"p^p (1 + \ln p)",
        r"p^p (1 + \ln p)^2 + p^{p - 1}",
    ),
];

#[test]
fn derivatives_are_those_of_the_table() {
    for (function, letter, first, second) in TABLE {
        let derivative = format!(r"\frac{{d}}{{d{letter}}} \left( {function} \right)");
        holds(SYMBOLS, &format!("{derivative} = {first}"));
        refused(SYMBOLS, &format!("{derivative} = {first} + 0.1"));
        let twice = format!(r"\frac{{d^2}}{{d{letter}^2}} \left( {function} \right)");
        holds(SYMBOLS, &format!("{twice} = {second}"));
    }
}

#[test]
fn functions_with_jumps_are_flat_between_them() {
    for function in [
        r"\operatorname{sign}(x)",
        r"\operatorname{step}(x)",
        "[x > 0]",
    ] {
        holds(
            SYMBOLS,
            &format!(r"\frac{{d}}{{dx}} \left( {function} x^2 \right) = 2 x {function}"),
        );
    }
}

#[test]
fn at_zero_itself_signs_and_constant_powers_have_values() {
    let declared = "symbols: r real with 0";
    for tex in [
        r"\operatorname{sign}(r) = [r > 0] - [r < 0]",
        r"\operatorname{step}(r) = [r > 0]",
        r"\left. \frac{d}{dr} |r| \right|_{r = 0} = 0",
        r"\left. \frac{d}{dr} (r^0) \right|_{r = 0} = 0",
        r"\left. \frac{d}{dr} (r^1) \right|_{r = 0} = 1",
        r"\left. \frac{d^2}{dr^2} (r^2) \right|_{r = 0} = 2",
    ] {
        holds(declared, tex);
    }
    refused(declared, r"\operatorname{sign}(r) = 2 [r > 0] - 1");
}

#[test]
fn products_carry_the_value_as_well_as_the_slope() {
    for tex in [
        r"\frac{d}{dp} \left( \sqrt{p} \ln p \right) = \frac{2 + \ln p}{2 \sqrt{p}}",
        r"\frac{d}{dx} \left( \sin(x) \cos(x) \right) = \cos^2 x - \sin^2 x",
        r"\frac{d}{dx} \left( \frac{\tanh x}{3} e^{x} \right) = \frac{e^x}{3} (\tanh x + 1 - \tanh^2 x)",
        r"\left. \frac{d}{dx} \lVert (x, 2 - x) \rVert_\infty \right|_{x = 1} = 1",
        r"|10^{200} p| = 10^{200} p",
        r"\frac{d}{dx} \left( |x| x \right) = 2 |x|",
    ] {
        holds(SYMBOLS, tex);
    }
}
