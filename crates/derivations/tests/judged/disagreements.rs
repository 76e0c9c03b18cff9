//! What a message says of two sides that differ: their texts, their values, the point and the likely slip.

use crate::verdict::refused;
use derivations::FaultKind;

const SYMBOLS: &str = r"
    indices: i in 1..2
    symbols: x positive; \mathbf{u} vector 2; v_i real; a, b, c, d, f, g, h, k, l, m real";

/// Two plain sides, and how a message writes their values.
const NUMBERS: [(&str, &str, &str); 19] = [
    ("1234.5678 = 0", "1235", "0"),
    ("-0.5 = 0.5", "−0.5", "0.5"),
    ("100 = 12000", "100", "12000"),
    ("0.25 = 0.1", "0.25", "0.1"),
    ("1/3 = 2/3", "0.3333", "0.6667"),
    ("200/3 = 20000/3", "66.67", "6667"),
    ("999999999 = 1", "999999999", "1"),
    ("1000000000 = 1", "1.000e9", "1"),
    ("-12345678900 = 1", "−1.235e10", "1"),
    ("0.00001 = 1", "0.00001", "1"),
    ("0.000012346 = 1", "0.00001235", "1"),
    ("0.0000012346 = 1", "1.235e−6", "1"),
    ("1.00004 = 1.00002", "1.00004", "1.00002"),
    ("1.0000004 = 1.0000002", "1.0000004", "1.0000002"),
    (
        "1.0000000004 = 1.0000000002",
        "1.0000000004",
        "1.0000000002",
    ),
    (
        "1.000000000004 = 1.0000000000002",
        "1.000000000004",
        "1.0000000000002",
    ),
    ("0.1 + 0.2 = 0.30000000000000001", "0.3", "0.3"),
    ("(1, 2.5) = (1, 3)", "(1, 2.5)", "(1, 3)"),
    (
        r"\begin{pmatrix} 1 & 2 \\ 3 & 4 \end{pmatrix} = \begin{pmatrix} 1 & 2 \\ 3 & 5 \end{pmatrix}",
        "(1, 2; 3, 4)",
        "(1, 2; 3, 5)",
    ),
];

#[test]
fn values_are_written_with_the_digits_that_tell_them_apart() {
    for (tex, left, right) in NUMBERS {
        let text = refused("", tex).to_string();
        let expected = format!("the left side is {left} and the right side {right}");
        let rest = text.split_once(&expected).map(|(_, rest)| rest);
        assert!(
            rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(" (")),
            "{tex}: {text}"
        );
    }
}

/// Two sides, and what the message adds of how they are related.
const REMARKS: [(&str, &str); 21] = [
    ("x = -x", "(opposite sign)"),
    (r"\mathbf{u} = -\mathbf{u}", "(opposite sign)"),
    ("x = 2x", "(factor 2)"),
    ("x = -3x", "(factor −3)"),
    ("x = 100x", "(factor 100)"),
    ("x = x / 2", "(factor 1/2)"),
    ("x = -x / 7", "(factor 1/−7)"),
    ("x = x + 1", "(they differ by 1)"),
    ("x = x - 9", "(they differ by −9)"),
    (r"\frac{x}{3} = 0.333", ""),
    (
        r"\frac23 = 0.667",
        r"(equal to the digits printed: write `\approx`)",
    ),
    ("x = 3.000000001x", "(factor 3)"),
    ("x = 3.000000004x", ""),
    ("x = 101x", ""),
    ("x = x / 101", ""),
    ("x = 2.5x", ""),
    ("x = x + 0.5", ""),
    ("x = x + 10", ""),
    (r"\mathbf{u} = 2\mathbf{u}", ""),
    // At the first point the factor may be 2; at the next one it is another.
    ("x = x^2", ""),
    ("2i = i^2", ""),
];

#[test]
fn a_likely_slip_is_named() {
    for (tex, expected) in REMARKS {
        let fault = refused(SYMBOLS, tex);
        let FaultKind::Unequal(disagreement) = fault.kind() else {
            panic!("{tex}: {fault}")
        };
        assert_eq!(disagreement.remarked().trim(), expected, "{tex}: {fault}");
    }
    let text = refused("", "2 > 4").to_string();
    assert!(text.ends_with("the right side 4"), "{text}");
}

#[test]
fn each_relation_has_its_sign() {
    for (tex, sign) in [
        ("1 = 2", "="),
        (r"1 \approx 2", "≈"),
        ("2 < 1", "<"),
        (r"2 \le 1", "≤"),
        ("1 > 2", ">"),
        (r"1 \ge 2", "≥"),
        (r"1 \ne 1", "≠"),
    ] {
        let text = refused("", tex).to_string();
        let expected = format!(" {sign} {}` does not hold: ", &tex[tex.len() - 1..]);
        assert!(text.contains(&expected), "{tex}: {text}");
    }
}

#[test]
fn long_sides_are_cut_and_at_most_eight_symbols_are_listed() {
    let ones = "1 + ".repeat(17);
    let text = refused("", &format!("{ones}1000 = 0")).to_string();
    assert!(text.contains(&format!("`{ones}1000 = 0` does")), "{text}");
    let text = refused("", &format!("{ones}10002 = 0")).to_string();
    assert!(text.contains(&format!("`{ones}1000 … = 0` does")), "{text}");

    let fault = refused(SYMBOLS, "v_i + a + b + c + d + f + g + h + k + l + m = 100");
    let FaultKind::Unequal(disagreement) = fault.kind() else {
        panic!("{fault}")
    };
    let names: Vec<&str> = disagreement
        .point
        .iter()
        .map(|(name, _)| name.as_str())
        .collect();
    assert_eq!(names, ["i", "v_1", "a", "b", "c", "d", "f", "g"]);
}
