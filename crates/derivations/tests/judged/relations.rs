//! Inequalities, implications, side conditions, several claims in one display.

use crate::verdict::{holds, refused};
use derivations::{FaultKind, Warning};

const SYMBOLS: &str = r"
    indices: i in 1..2
    symbols: x, y, z real; p positive; u in {-1, 0, 1, 2}; t, o in {0, 1}; \eta in (0, 1); w_i, x_i real";

#[test]
fn several_claims_are_all_checked() {
    let report = holds(
        SYMBOLS,
        r"\begin{aligned} x + y &= y + x \\ (x + y) z &= xz \\ &\quad + yz, \\ xy &= yx = \\ & y \cdot x. \end{aligned}",
    );
    assert_eq!(report.steps, 4);
    refused(
        SYMBOLS,
        r"\begin{aligned} x + y &= y + x \\ x - y &= y - x \end{aligned}",
    );
    for joined in [
        r"x = x, \quad y = x",
        r"x = x \text{ and } y = x",
        r"x = x, \text{ and } y = x",
        r"x = x \Rightarrow x = x \text{ and } y = x",
    ] {
        refused(SYMBOLS, joined);
    }
    assert_eq!(holds(SYMBOLS, r"x = x \text{ and } y = y").steps, 2);
}

#[test]
fn a_second_column_is_no_factor() {
    let report = holds(
        SYMBOLS,
        r"\begin{aligned} x &= x & y &= y \\ z &= z & 2 &= 2 \end{aligned}",
    );
    assert_eq!(report.steps, 4);
}

#[test]
fn side_conditions_restrict_the_points() {
    holds(SYMBOLS, r"|x| = x \quad \text{if } x > 0");
    holds(SYMBOLS, r"|x| = -x, \qquad \text{for } x \le 0");
    holds(SYMBOLS, r"xy = 0 \quad\text{if } x = 0");
    holds(
        SYMBOLS,
        r"\max(x, y) = x \quad\text{if } x > 0 \text{ and } y < 0",
    );
    holds(SYMBOLS, r"u^2 = 1 \quad \text{for } u \in \{-1, 1\}");
    holds(SYMBOLS, r"i^2 = i \quad \text{for } i = 1");
    refused(SYMBOLS, r"|x| = x \quad \text{if } x < 1");
    let fault = refused(SYMBOLS, r"x = x \quad \text{if } p < 0");
    assert!(
        matches!(fault.kind(), FaultKind::EmptyDomain { .. }),
        "{fault}"
    );
}

#[test]
fn fewer_than_half_of_the_points_are_warned_of() {
    let mut seen = Vec::new();
    for hundredths in 120..173 {
        let condition = format!(
            "a > 1.{0:02} \\text{{ and }} b > 1.{0:02}",
            hundredths - 100
        );
        let report = holds(
            "symbols: a, b real",
            &format!("a = a \\quad \\text{{if }} {condition}"),
        );
        let expected = (report.points < 4).then(|| Warning::FewPoints {
            points: report.points,
            claim: "a … a".into(),
        });
        assert_eq!(report.warnings, Vec::from_iter(expected), "{condition}");
        seen.push(report.points);
    }
    assert!(seen.is_sorted_by(|more, fewer| more >= fewer), "{seen:?}");
    assert!((3..=8).all(|points| seen.contains(&points)), "{seen:?}");
}

#[test]
fn implications_are_tried_where_the_premise_is_true() {
    holds(SYMBOLS, r"x > y \Rightarrow 2x > 2y \implies x > y");
    holds(SYMBOLS, r"x < y \iff -x > -y");
    holds(SYMBOLS, r"u^2 = u \iff u(u - 1) = 0");
    holds(SYMBOLS, r"x > 0, \; y > 0 \;\Rightarrow\; xy > 0");
}

#[test]
fn an_implication_without_a_true_premise_is_refused() {
    let fault = refused(SYMBOLS, r"x = 5 \Rightarrow x^2 = 25");
    assert!(
        matches!(fault.kind(), FaultKind::NeverTrue { .. }),
        "{fault}"
    );
    let fault = refused(SYMBOLS, r"x > 5 \Rightarrow 1 = 2");
    assert!(
        matches!(fault.kind(), FaultKind::NeverTrue { .. }),
        "{fault}"
    );
}
