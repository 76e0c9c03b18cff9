//! Every draw lies in its domain, and every part of the domain is drawn from.

use crate::verdict::{holds, refused};

/// A domain, a claim that holds in all of it, and claims that fail in one part of it only.
const DOMAINS: [(&str, &str, &[&str]); 13] = [
    (
        "real",
        r"-2 < x < 2, \quad |x| \ge 0.05",
        &["x > -1.6", "x < 1.6"],
    ),
    ("positive", "0.1 < x < 3", &["x > 0.6", "x < 2.5"]),
    ("negative", "-3 < x < -0.1", &["x > -2.5", "x < -0.6"]),
    (
        "nonzero",
        r"-2 < x < 2, \quad |x| \ge 0.3",
        &["x > -1.6", "x < 1.6", r"|x| > 0.6"],
    ),
    ("in (0, 1)", "0 < x < 1", &["x > 0.2", "x < 0.8"]),
    ("in (2, 30)", "2 < x < 30", &["x > 6", "x < 26"]),
    (
        "in (-1, 3)",
        r"-1 < x < 3, \quad |x| \ge 0.05",
        &["x > -0.4", "x < 2.4"],
    ),
    (
        "in (-0.05, 0.05)",
        "-0.05 < x < 0.05",
        &["x > -0.03", "x < 0.03", r"|x| > 0.02"],
    ),
    (
        "in (-0.1, 0.1)",
        r"0.05 \le |x| < 0.1",
        &["x > -0.06", "x < 0.06"],
    ),
    (
        "integer 2..4",
        r"(x - 2)(x - 3)(x - 4) = 0",
        &[r"x \ne 2", r"x \ne 3", r"x \ne 4"],
    ),
    (
        "integer -5..-4",
        r"(x + 5)(x + 4) = 0",
        &[r"x \ne -5", r"x \ne -4"],
    ),
    (
        "in {-7, 0.5, 9}",
        r"(x + 7)(x - 0.5)(x - 9) = 0",
        &[r"x \ne -7", r"x \ne 0.5", r"x \ne 9"],
    ),
    (
        "positive with 0, -1",
        r"(x > 0) \text{ or } x = 0 \text{ or } x = -1",
        &[r"x \ne 0", r"x \ne -1", r"x < 2.5"],
    ),
];

#[test]
fn draws_stay_in_their_domain_and_visit_all_of_it() {
    for (domain, inside, too_narrow) in DOMAINS {
        let declared = format!("symbols: x {domain}");
        if !domain.contains("with") {
            holds(&declared, inside);
        }
        for claim in too_narrow {
            refused(&declared, claim);
        }
    }
}

/// √(u²) is no choice whose ways are waited for, and −u only where u ≤ 0.
#[test]
fn eight_points_visit_each_eighth_of_a_domain() {
    for name in [
        "a", "b", "c", "x", "y", "z", "w_1", "w_2", r"\eta", r"\sigma",
    ] {
        let declared = format!("symbols: {name} in (0, 1)");
        for end in [name.to_string(), format!("(1 - {name})")] {
            // The last eighth, without the margin that draws keep from the ends.
            let beyond = format!("({end} - 0.85)");
            refused(&declared, &format!(r"\sqrt{{{beyond}^2}} = -{beyond}"));
        }
    }
}

#[test]
fn distinct_symbols_never_have_the_same_value() {
    let symbols = "symbols: a, b, c in {1, 2, 3}";
    refused(symbols, r"a \ne b");
    for (declared, unequal) in [
        ("a b", r"a \ne b"),
        ("a, b", r"a \ne b"),
        ("a, b, c", r"a \ne b, \quad b \ne c, \quad a \ne c"),
    ] {
        holds(&format!("{symbols}; distinct {declared}"), unequal);
    }
    refused(&format!("{symbols}; distinct a b"), r"b \ne c");
}
