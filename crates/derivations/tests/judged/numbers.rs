//! Worked numbers are compared exactly, rounded ones to the digits that are printed.

use crate::verdict::{holds, refused};
use derivations::FaultKind;

#[test]
fn decimals_are_exact() {
    for tex in [
        "0.1 + 0.2 = 0.3",
        r"0.55 + 0.05(0-1)\times 1 = 0.5",
        r"\frac{1}{3} + \frac16 = 0.5",
        r"1.5^2 = 2.25 > 2.249999999999999999",
        "1 - 0.9999999999999999 > 0",
    ] {
        let report = holds("", tex);
        assert_eq!(report.exact, report.steps, "{tex}");
    }
}

#[test]
fn a_difference_below_floating_point_is_seen() {
    refused("", "0.1 + 0.2 = 0.30000000000000001");
    refused("", "1 - 0.9999999999999999 = 0");
}

#[test]
fn given_values_are_exact_too() {
    let given = r"given: w_1 = 0.55; \eta = 0.05; x_1 = 1";
    let report = holds(given, r"w_1 + \eta(0 - 1) x_1 = 0.55 - 0.05 = 0.5");
    assert_eq!(report.exact, 2);
    refused(given, r"w_1 + \eta(0 - 1) x_1 = 0.6");
}

#[test]
fn rounded_values_hold_to_half_a_unit() {
    holds("", r"\frac{2}{3} \approx 0.67");
    holds("", r"e \approx 2.718, \quad \pi \approx 3");
    holds("", r"\frac{1}{8} \approx 0.13");
    holds("", r"\frac18 \approx 0.12");
    holds("", r"e^{-10} \approx 4.54 \times 10^{-5}");
    holds("", r"-\frac{2}{3} \approx -0.667");
    holds(
        "",
        r"\begin{pmatrix} 1/3 \\ 2/3 \end{pmatrix} \approx (0.33, 0.67)",
    );
    holds("", r"\sqrt{2} \approx 1.41");
    refused("", r"\sqrt{2} \approx 1.42");
    refused("", r"\frac{2}{3} \approx 0.66");
    refused("", r"\frac{2}{3} \approx 0.6670");
    refused("", r"e^{-10} \approx 4.55 \times 10^{-5}");
}

#[test]
fn each_entry_is_rounded_to_its_own_digits() {
    let left = r"\begin{pmatrix} 1/3 & 2/7 \\ 3/7 & 1/7 \end{pmatrix}";
    let right = r"\begin{pmatrix} 0.3 & 0.2857 \\ 0.4 & 0.143 \end{pmatrix}";
    holds("", &format!(r"{left} \approx {right}"));
    let wrong = right.replace("0.2857", "0.2858");
    refused("", &format!(r"{left} \approx {wrong}"));
}

#[test]
fn rounded_values_may_have_many_digits() {
    holds("", r"\frac13 \approx 0.33333333333333");
    refused("", r"\frac13 \approx 0.33333333333334");
    // Here fractions of 128 bits are too short, and floating point decides.
    holds(
        "",
        r"\frac17 \approx 0.14285714285714285714285714285714285714",
    );
}

#[test]
fn rounding_needs_a_decimal_and_an_approximate_sign() {
    let fault = refused("symbols: x positive", r"\sqrt{x} \approx x^{1/2}");
    assert!(
        fault.to_string().contains("not printed as a decimal"),
        "{fault}"
    );
    let fault = refused("", r"\frac{2}{3} = 0.667");
    assert!(fault.to_string().contains(r"write `\approx`"), "{fault}");
}

#[test]
fn the_rounded_side_is_printed_as_decimals() {
    holds(
        "symbols: x real",
        r"(1/3, 2/3)^\top \approx (0.33, 0.67)^\top",
    );
    holds(
        "",
        r"2/3 \approx +0.67, \quad 200/3 \approx 6.7 \cdot 10^1 \approx 67",
    );
    for tex in [
        r"e \approx \pi",
        r"2.7 \approx e",
        r"1 \approx 0.5 + 0.5",
        r"25 \approx 2.5 \times 5^1",
        r"25 \approx 2.5 \times 10^{\frac{2}{2}}",
        r"25 \approx 2.5 / 10^{-1}",
        r"\frac12 \approx \frac{5}{10}",
    ] {
        let text = refused("", tex).to_string();
        assert!(text.contains("not printed as a decimal"), "{tex}: {text}");
    }
    refused("", r"(1/3, 2/3, 1) \approx (0.33, 0.67)");
    refused("", r"(1/3, 2/3) \approx (0.33, 0.67, 1)");
}

#[test]
fn a_tie_may_be_printed_either_way_but_nothing_beyond_it() {
    let declared = "symbols: t in {0.125}";
    holds(declared, r"t \approx 0.13");
    holds(declared, r"t \approx 0.12");
    refused("symbols: t in {0.1250001}", r"t \approx 0.12");
    refused("symbols: t in {0.1249999}", r"t \approx 0.13");
    // Exactly in the middle as fractions, though the nearest floating point number lies beyond it.
    holds("", r"0.15 \approx 0.1, \quad 0.15 \approx 0.2");
    holds(
        "symbols: t in {0.15}",
        r"t \approx 0.1, \quad t \approx 0.2",
    );
}

#[test]
fn division_by_zero_is_no_value() {
    let fault = refused("", r"\frac{1}{1 - 1} = 1");
    assert!(
        matches!(fault.kind(), FaultKind::NotFinite { .. }),
        "{fault}"
    );
    let fault = refused("symbols: x negative", r"\ln x = \ln x");
    assert!(
        matches!(fault.kind(), FaultKind::NotFinite { .. }),
        "{fault}"
    );
}

#[test]
fn a_relative_error_of_a_hundred_millionth_is_no_rounding() {
    refused("symbols: x real", r"x = 1.00000001 x");
    refused(
        "symbols: x real",
        r"10^{-3} x = 1.00000001 \times 10^{-3} x",
    );
    holds("symbols: x positive", r"\sqrt{x} \sqrt{x} = x");
}
