//! Plain decimals are fractions: no relation between them is a matter of rounding.

use crate::verdict::{holds, refused};

/// Three tenths in floating point is not the sum of one and two tenths, and 0.3 + 1e-17 is the same as 0.3.
const TRUE: [&str; 14] = [
    r"0.1 + 0.2 \le 0.3",
    r"0.1 + 0.2 \ge 0.3",
    r"0.1 + 0.2 < 0.30000000000000001",
    r"0.1 + 0.2 \le 0.30000000000000001",
    r"0.1 + 0.2 > 0.29999999999999999",
    r"0.1 + 0.2 \ge 0.29999999999999999",
    r"0.1 + 0.2 \ne 0.30000000000000001",
    r"1 / 3 - 1 / 4 = 1 / 12",
    r"2^{-3} = 0.125",
    r"0^2 = 0^{9 - 8}",
    r"0^0 = 3^0",
    r"2^{100} = 4^{50}",
    r"(-1)^{65} = -1^{1000}",
    r"\underbrace{0.1 + 0.2}_{0.3} + 0.1 = 0.4",
];

const FALSE: [&str; 11] = [
    r"0.1 + 0.2 < 0.3",
    r"0.1 + 0.2 > 0.3",
    r"0.1 + 0.2 \ne 0.3",
    r"0.1 + 0.2 \ge 0.30000000000000001",
    r"0.1 + 0.2 > 0.30000000000000001",
    r"0.1 + 0.2 \le 0.29999999999999999",
    r"0.1 + 0.2 < 0.29999999999999999",
    r"2^{-2} = -4",
    r"2^{100} = 2^{100} + 1",
    r"1 / 3 = 0.33333333333333333",
    r"\underbrace{0.1 + 0.2}_{0.30000000000000001} + 0.1 = 0.4",
];

#[test]
fn relations_between_decimals_are_exact() {
    for tex in TRUE {
        let report = holds("", tex);
        assert_eq!((report.exact, report.steps), (1, 1), "{tex}");
    }
    for tex in FALSE {
        refused("", tex);
    }
}

#[test]
fn numbers_without_an_exact_value_are_left_to_floating_point() {
    for tex in [
        r"2^{500} = 4^{250}",
        r"0.25^{0.5} = 0.5",
        r"\pi - \pi = 0",
        r"\frac17 \approx 0.14285714285714285714285714285714285714",
    ] {
        assert_eq!(holds("", tex).exact, 0, "{tex}");
    }
    refused("", r"2^{500} = 2 \cdot 4^{250}");
    refused("", r"0^{-1} = 0");
}

#[test]
fn what_is_defined_by_exact_numbers_is_exact() {
    let declared = r"
        indices: i in 1..3
        define: a = 0.1; b = a + 0.2; c_1 = 0.3; c_i = 3 a; d_i = \frac{i}{10}; g_1 = 2 g_2; g_2 = 2 g_3; g_3 = 1";
    for (tex, exact) in [
        ("b = 0.3", 1),
        ("c_1 = 0.3", 1),
        ("c_2 = 0.3", 1),
        ("c_i = 0.3", 0),
        ("d_2 = 0.2", 0),
        ("g_1 = 4", 1),
    ] {
        assert_eq!(holds(declared, tex).exact, exact, "{tex}");
    }
    refused(declared, "b = 0.30000000000000001");
}

#[test]
fn a_label_without_a_finite_value_is_not_what_a_brace_holds() {
    refused("symbols: x real", r"\underbrace{x}_{\frac{1}{x - x}} = x");
    refused("symbols: x real", r"x + 0 \underbrace{x}_{2 x} = x");
}
