//! What the parser can't read: where it stops, and what it expects there.

mod commands;

use derivations::FaultKind;

use crate::verdict::refused;

const SYMBOLS: &str = r"
    indices: i, j, k in 1..3
    symbols: a, b, x_i, w_{ij} real; \mathbf{u} vector 3
    functions: f(x)
    define: f(x) = x^2";

/// A display, the column at which reading it stops, and what is expected there.
const REFUSED: [(&str, usize, &str); 42] = [
    // Read as a condition, these words would make a wrong display right.
    (
        r"a = a \text{ or } a = b",
        7,
        r"a word that opens a condition",
    ),
    (
        r"a = b \text{ unless } a = b",
        7,
        r"a word that opens a condition",
    ),
    (
        r"a = b, \quad \text{or } a = b",
        14,
        r"a word that opens a condition",
    ),
    (
        r"a = a \Rightarrow a = b \text{ or } a = b",
        25,
        r"a word that opens a condition",
    ),
    (r"a = \frac", 10, r"an argument"),
    (r"a = \frac{a}", 13, r"an argument"),
    (r"a = b^", 7, r"an argument"),
    (
        r"a = b^-1",
        8,
        r"a sign between a factor and the number after it",
    ),
    (r"a = b^\frac12", 12, r"an argument"),
    (r"a = a / b c", 11, r"brackets after `/`"),
    (r"a = a / 2 b", 11, r"brackets after `/`"),
    (
        r"a = \frac123",
        12,
        r"a sign between a factor and the number",
    ),
    (r"a = a 2", 7, r"a sign between a factor and the number"),
    (r"a = a \times", 13, r"a number, a symbol or a bracket"),
    (r"a = + - b", 7, r"a number, a symbol or a bracket"),
    (r"\arg\prod_i x_i = 1", 5, r"`\max` or `\min` after `\arg`"),
    (r"\arg a = 1", 6, r"`\max` or `\min` after `\arg`"),
    (r"\arg\sum_i x_i = 1", 5, r"`\max` or `\min` after `\arg`"),
    (r"\max\{a, b = 1", 12, r"`\}`"),
    (r"\max a = 1", 6, r"`(`"),
    (r"\sum x_i = 1", 6, r"the index below, as in `_{i=1}`"),
    (r"\sum_2 x = 1", 10, r"an index letter"),
    (r"\sum_{;} x = 1", 7, r"an index letter"),
    (r"\sum_{\frac} x = 1", 7, r"an index letter"),
    (r"\sum_{i=1} x_i = 1", 12, r"the upper bound, as in `^{n}`"),
    (r"\{a = 1", 5, r"`\}`"),
    (r"\lvert a = 1", 10, r"`\rvert`"),
    (r"|a = 1", 4, r"the closing bar"),
    (r"\|\mathbf{u}\|_\pi = 1", 16, r"1, 2, F or `\infty`"),
    (r"\|\mathbf{u}\|_3 = 1", 16, r"1, 2, F or `\infty`"),
    (r"\left. a \right) = 1", 10, r"`\right|_{x = …}`"),
    (r"\left. a \right|_{b} = 1", 20, r"`=` and a value"),
    (r"\left. a \right|_{b > 1} = 1", 23, r"`=` and a value"),
    (r"\left. a \right|_{1 = b} = 1", 19, r"a symbol"),
    (r"a) = b", 2, r"a relation, an operator or the end"),
    (r"a] = b", 2, r"a relation, an operator or the end"),
    (r"a} = b", 2, r"a relation, an operator or the end"),
    (r"a = b]", 6, r"a relation, an operator or the end"),
    (r"a = b}", 6, r"a relation, an operator or the end"),
    (
        r"a = b \quad \text{if}",
        22,
        r"a number, a symbol or a bracket",
    ),
    (r"a = b \quad \text{if } a = 1, \dots b", 37, r"`,`"),
    (
        r"a = b \quad \text{if } a > 1, \dots, 3",
        31,
        r"a number, a symbol or a bracket",
    ),
];

#[test]
fn the_parser_says_where_it_stops_and_what_it_expects() {
    for (tex, place, expectation) in REFUSED.iter().chain(&commands::REFUSED) {
        let fault = refused(SYMBOLS, tex);
        let FaultKind::Unreadable {
            column, expected, ..
        } = fault.kind()
        else {
            panic!("{tex}: {fault}")
        };
        assert_eq!(column, place, "{tex}: {fault}");
        assert!(expected.starts_with(expectation), "{tex}: {fault}");
    }
}
