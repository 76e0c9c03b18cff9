//! How many points an implication is tried at, and what is said of a premise that is hardly ever true.

use crate::verdict::{holds, refused};
use derivations::FaultKind;

const SYMBOLS: &str = "indices: i in 1..3\nsymbols: x, y, z, v_i real; p positive; q integer 1..9";

#[test]
fn a_premise_is_true_at_eight_points_at_least_and_twice_as_many_are_tried() {
    for (tex, steps, points) in [
        (r"p = p \Rightarrow 2p = 2p", 1, 16),
        (r"p = p \iff 2p = 2p \iff 3p = 3p", 2, 16),
        (r"p > 0 \iff 2p > 0 \iff 3p > 0", 2, 256),
        (r"x = x \Rightarrow x = x, \; x < 3", 1, 256),
        (r"1 < 2 \Rightarrow 2 < 3", 1, 1),
    ] {
        let report = holds(SYMBOLS, tex);
        assert_eq!((report.steps, report.points), (steps, points), "{tex}");
    }
    let report = holds(SYMBOLS, r"q = 3 \Rightarrow q^2 = 9");
    assert!((17..200).contains(&report.points), "{report:?}");
}

#[test]
fn a_rare_premise_is_waited_for_and_one_that_is_never_true_is_told() {
    let rare = r"x > 1.2, \; y > 1.2, \; z > 1.2 \Rightarrow ";
    let fault = refused(SYMBOLS, &format!("{rare} x > 1.9"));
    assert!(
        matches!(fault.kind(), FaultKind::NotImplied { .. }),
        "{fault}"
    );
    assert_eq!(holds(SYMBOLS, &format!("{rare} x > 1.2")).points, 400);
    let fault = refused(SYMBOLS, r"x > 7 \Rightarrow x > 6");
    let FaultKind::NeverTrue { text, tries } = fault.kind() else {
        panic!("{fault}")
    };
    assert_eq!((text.as_str(), *tries), ("x > 7", 400));
}

#[test]
fn free_indices_of_an_implication_stand_for_every_number() {
    holds(SYMBOLS, r"v_i > 0 \Rightarrow 2 v_i > 0");
    refused(SYMBOLS, r"v_1 > 0 \Rightarrow v_i > 0");
    refused(SYMBOLS, r"i < 3 \Rightarrow i < 2");
}

#[test]
fn a_condition_without_a_finite_value_is_never_met() {
    for condition in [r"\frac{1}{x - x} > 0", r"0 < \frac{1}{x - x}"] {
        let fault = refused(SYMBOLS, &format!(r"x = x \quad \text{{if }} {condition}"));
        assert!(
            matches!(fault.kind(), FaultKind::EmptyDomain { .. }),
            "{fault}"
        );
    }
}

#[test]
fn a_contradiction_needs_all_of_its_premises() {
    holds(SYMBOLS, r"x > y, \; y > x \Rightarrow \bot");
    for (tex, idle) in [
        (
            r"x > y, \; y > x, \; z > 0 \Rightarrow \bot",
            "without its part 3",
        ),
        (
            r"z > 0, \; x > y, \; y > x \Rightarrow \bot",
            "without its part 1",
        ),
        (r"x > 7, \; y > 7 \Rightarrow \bot", "without its part 1"),
    ] {
        let fault = refused(SYMBOLS, tex);
        let FaultKind::NeverTrue { text, .. } = fault.kind() else {
            panic!("{tex}: {fault}")
        };
        assert!(text.ends_with(idle), "{tex}: {fault}");
    }
    let fault = refused(SYMBOLS, r"x > y \Rightarrow \bot");
    assert!(
        matches!(fault.kind(), FaultKind::NotImplied { .. }),
        "{fault}"
    );
}

#[test]
fn the_false_side_of_an_implication_is_named() {
    for (tex, expected) in [
        (
            r"x > y \Rightarrow x^2 > y^2",
            "`x > y` is true but `x^2 > y^2` is false",
        ),
        (
            r"x > 0 \iff x^3 > -1",
            "`x > 0` is false but `x^3 > -1` is true",
        ),
        (
            r"x > y \iff y < x \Rightarrow x > y + 1",
            "`y < x` is true but `x > y + 1` is false",
        ),
    ] {
        let fault = refused(SYMBOLS, tex);
        assert!(matches!(fault.kind(), FaultKind::NotImplied { .. }));
        assert!(fault.to_string().ends_with(expected), "{fault}");
    }
}
