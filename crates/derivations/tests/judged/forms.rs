//! When a line repeats the one before it, and when it is the goal.

use crate::verdict::vocabulary;
use derivations::steps::{Derivation, StepFault, grade};

const DECLARED: &str = r"
    indices: i, j in 1..2
    symbols: a, b, c, x_i real; \mathbf{u} vector 2
    functions: f(x)
    define: f(x) = x^3";

/// Lines of equal value that are built in the same way.
const REPEATED: [(&str, &str); 12] = [
    ("a + b", "{a} +  b"),
    (r"\frac{a}{2}", r"\dfrac{a}{2}"),
    (r"a \times b", "a b"),
    (r"\underbrace{a b}_{b a} + c", "a b + c"),
    (r"\sum_{i=1}^{2} x_i", r"\sum_{i = 1}^{2} {x_i}"),
    (r"[a > 0] b", r"[a  > 0] b"),
    (r"\max(a, b)", r"\max\{a, b\}"),
    (
        r"\left. b^2 \right|_{b = a}",
        r"\left.  b^2 \right|_{b = a}",
    ),
    (r"\mathbf{u}^\top \mathbf{u}", r"\mathbf{u}^T \mathbf{u}"),
    (r"\frac{d}{da} a^2", r"\frac{\partial a^2}{\partial a}"),
    ("f'(a)", "f' (a)"),
    ("(a, b)", "(a , b)"),
];

/// Lines of equal value of which the second takes a step, however small.
const STEPS: [(&str, &str); 11] = [
    ("a + b", "b + a"),
    (r"a \cdot b", "a b"),
    ("a - b", "-b + a"),
    (r"\frac{a}{2}", "a / 2"),
    ("a^2", "a a"),
    (r"\sum_{i=1}^{2} x_i", r"\sum_{j=1}^{2} x_j"),
    (r"[a > 0] b", r"[0 < a] b"),
    (r"\max(a, b)", r"\max(b, a)"),
    (r"\left. b^2 \right|_{b = a}", r"\left. b b \right|_{b = a}"),
    ("f'(a)", r"\frac{d}{da} f(a)"),
    ("(a, b)", "(a, 1 b)"),
];

fn verdict(given: &str, line: &str, goal: &str) -> Result<(), StepFault> {
    let derivation = Derivation {
        given,
        goal,
        least_lines: 1,
    };
    grade(&vocabulary(DECLARED), &derivation, &[line])
}

#[test]
fn a_line_built_in_the_same_way_is_a_repetition() {
    for (before, after) in REPEATED {
        let fault = verdict(before, after, before);
        assert_eq!(
            fault,
            Err(StepFault::Repeats { line: 2 }),
            "{before} → {after}"
        );
    }
}

#[test]
fn a_line_built_in_another_way_is_a_step() {
    for (before, after) in STEPS {
        assert_eq!(verdict(before, after, after), Ok(()), "{before} → {after}");
    }
}
