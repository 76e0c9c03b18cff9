//! Cases, indicators, and points on every piece.

use derivations::FaultKind;

use crate::verdict::{holds, refused};

const STEP: &str = r"
    symbols: s, a, b real; y, o in {0, 1}; r real with 0
    define: \varphi(s) = \begin{cases} 1 & \text{if } s > 0 \\ 0 & \text{otherwise} \end{cases}
      \operatorname{ReLU}(s) = \begin{cases} s, & s > 0, \\ 0, & s \le 0. \end{cases}";

#[test]
fn cases_are_functions() {
    for tex in [
        r"\varphi(s) = \operatorname{step}(s) = \mathbb{1}[s > 0] = [s > 0] = \mathbb 1\{s > 0\}",
        r"\operatorname{ReLU}(s) = \max(0, s)",
        r"\operatorname{ReLU}'(s) = \varphi(s)",
        r"|s| = \begin{cases} s & \text{if } s \ge 0 \\ -s & \text{if } s < 0 \end{cases}",
        r"\max(a, b) = \begin{cases} a & \text{if } a > b \\ b & \text{otherwise} \end{cases}",
        r"y - o = \begin{cases} 0 & y = o \\ 1 & y = 1 \text{ and } o = 0 \\ -1 & \text{otherwise} \end{cases}",
        r"\varphi(r) = \operatorname{step}(r)",
    ] {
        holds(STEP, tex);
    }
}

#[test]
fn every_piece_is_visited() {
    refused(STEP, r"\varphi(s) = 1");
    refused(STEP, r"\varphi(s) = 0");
    refused(STEP, r"\varphi(s - 1.5) = 0");
    refused(STEP, r"\varphi(s + 1.8) = 1");
    refused(
        STEP,
        r"|s| = \begin{cases} s & \text{if } s \ge 0 \\ s & \text{otherwise} \end{cases}",
    );
}

#[test]
fn the_jump_itself_is_drawn_if_the_domain_names_it() {
    refused(STEP, r"\varphi(r) = [r \ge 0]");
    holds(STEP, r"\varphi(s) = [s \ge 0]");
}

#[test]
fn a_case_that_never_occurs_is_warned_of() {
    let report = holds(
        STEP,
        r"s = \begin{cases} 7 & \text{if } s > 9 \\ s & \text{otherwise} \end{cases}",
    );
    assert_eq!(report.points, 64, "eight times as many points are tried");
    assert!(
        report
            .warnings
            .iter()
            .any(|warning| warning.to_string().contains("the case `7`")),
        "{report:?}"
    );
}

#[test]
fn points_are_drawn_until_a_rare_case_occurs() {
    let rare = r"\begin{cases} 1 & \text{if } a > 1.2 \text{ and } b > 1.2 \\ 0 & \text{otherwise} \end{cases}";
    let report = holds(STEP, &format!(r"{rare} = [a > 1.2][b > 1.2]"));
    assert!(report.points > 8, "{report:?}");
    assert_eq!(report.warnings, []);
    refused(STEP, &format!("{rare} = 0"));
    assert_eq!(holds(STEP, "a + b = b + a").points, 8);
}

#[test]
fn both_signs_inside_bars_are_visited() {
    assert_eq!(holds(STEP, "|a| = |-a|").points, 8);
    let both = r"\min(a, b) - 1.2";
    assert!(holds(STEP, &format!("|{both}| = |1.2 - \\min(a, b)|")).points > 8);
    refused(STEP, &format!(r"|{both}| = 1.2 - \min(a, b)"));
    assert_eq!(
        holds(STEP, &format!(r"\tanh({both}) = -\tanh(-({both}))")).points,
        8
    );
}

#[test]
fn of_equal_arguments_the_first_is_the_greatest_and_the_least() {
    holds(STEP, r"\frac{d}{dr} \max(r, 2r) = 1 + [r > 0]");
    holds(STEP, r"\frac{d}{dr} \min(2r, r) = 1 + [r \le 0]");
    for undefined in [
        r"\max(1, \ln(-1 - r^2)) = 1",
        r"\min(\sqrt{-1 - r^2}, 1) = 1",
    ] {
        let fault = refused(STEP, undefined);
        assert!(
            matches!(fault.kind(), FaultKind::NotFinite { .. }),
            "{fault}"
        );
    }
}
