//! What can be read and means nothing.

use crate::verdict::refused;

const SYMBOLS: &str = r"
    indices: i, j in 1..2
    sets: C = {1, 2}
    symbols: a, b real; p positive; \mathbf{u} vector 2; W matrix 2x3
    functions: f(x)
    define: f(x) = x^2; g(x, y) = x y";

/// A display, and what the message says of it.
const SENSELESS: [(&str, &str); 13] = [
    (r"\exp(a, b) = 1", "a vector"),
    (r"\tanh(1) = \tanh((1, 2))", "is compared with"),
    (
        "g'(a, b) = 1",
        "a prime on `g`, which is no function of one number",
    ),
    (r"\operatorname{diag}(W) = W", "it takes a vector"),
    (r"\operatorname{tr}(W) = 1", "it takes a square matrix"),
    (r"\sum_{i \in a} 1 = 2", "`a` is no set"),
    (
        r"a = a \quad \text{if } p \approx 1",
        "`\\approx` inside a condition",
    ),
    (
        r"a = a \quad \text{if } p > \mathbf{u}",
        "a number is compared with a vector of 2",
    ),
    (
        r"(W)_{total} = 1",
        "`total` can't number the entries of a vector",
    ),
    (
        r"\frac{a}{\mathbf{u}} = 1",
        "a number divided by a vector of 2",
    ),
    (r"a^{\mathbf{u}} = 1", "an exponent has to be a number"),
    (
        r"\begin{cases} 1 & p < 0 \end{cases} = 1",
        "has no finite value",
    ),
    (
        r"\begin{pmatrix} \mathbf{u} & 1 \end{pmatrix} = 1",
        "an entry of a matrix has to be a number",
    ),
];

#[test]
fn what_means_nothing_is_told() {
    for (tex, expected) in SENSELESS {
        let text = refused(SYMBOLS, tex).to_string();
        assert!(text.contains(expected), "{tex}: {text}");
    }
}
