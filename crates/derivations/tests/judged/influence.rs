//! Terms and factors that could be anything are warned of.

use crate::verdict::{holds, vocabulary};
use derivations::{Options, check};

const SYMBOLS: &str = r"
    indices: i in 1..2
    symbols: x, a, b, v_i real; p positive
    define: f(x) = 0 x; \varphi(s) = \begin{cases} s & \text{if } s > 0 \\ 0 & \text{otherwise} \end{cases}";

/// Displays that hold, and the parts of each that never change a value.
const IDLE: [(&str, &[&str]); 15] = [
    ("x + a = a + x", &[]),
    (r"x + 0 \cdot (a + b) = x", &["a + b"]),
    (r"x + 0 a b = x + 0 b", &["a", "b", "b"]),
    (r"\operatorname{step}(p + 1) = 1", &["p", "1"]),
    (r"\operatorname{step}(-p) = 0", &[]),
    (r"\operatorname{step}(2p) = 1", &["2", "p"]),
    (
        r"\varphi(-p) = 0 \cdot (a - \frac{b}{2})",
        &[r"a - \frac{b}{2}"],
    ),
    (r"\sum_{i=1}^{2} 0 v_i = 0", &["v_i"]),
    (r"[p + 1 > 0] = 1", &["p", "1"]),
    (r"\frac{\partial}{\partial x}(x + a) = 1", &["a"]),
    ("(0 a, x)^\\top = (0, x)^\\top", &["a"]),
    (r"f(x + a) = 0", &["x", "a"]),
    (r"\left. 0 x \right|_{x = a + 1} = 0", &["x", "a", "1"]),
    (r"x^{0 a} = 1", &["a"]),
    (r"\frac{0 a}{p} = 0", &["a"]),
];

#[test]
fn what_never_matters_is_warned_of_outermost_first() {
    for (tex, expected) in IDLE {
        let warnings: Vec<String> = holds(SYMBOLS, tex)
            .warnings
            .iter()
            .map(ToString::to_string)
            .collect();
        let told: Vec<&str> = warnings
            .iter()
            .map(|warning| warning.split('`').nth(1).unwrap_or_default())
            .collect();
        assert_eq!(told, expected, "{tex}: {warnings:?}");
    }
}

#[test]
fn nobody_is_warned_who_does_not_ask() {
    let options = Options {
        influence: false,
        ..Options::default()
    };
    let report = check(&vocabulary(SYMBOLS), "x + 0 a = x", options);
    assert!(report.is_ok_and(|report| report.warnings.is_empty()));
}
