//! Sums, products, means and extremes: of nothing, of vectors, of equal numbers, and which place is the best.

use crate::verdict::{holds, refused};

const SYMBOLS: &str = r"
    indices: i in 1..4; j, k in 1..2
    symbols: a, x_i real; \mathbf{u}_j vector 2; M_j matrix 2x2
    define: c_1 = 2; c_2 = 5; c_3 = 1; c_4 = 5; d_1 = 1; d_2 = 7; d_3 = 1; d_4 = 3";

const FOLDS: [&str; 17] = [
    r"\sum_{k=1}^{0} k + \prod_{k=1}^{0} k = 1",
    r"\sum_{\ell=1}^{3} \ell = 6",
    r"\sum_i c_i = 13, \quad \prod_i c_i = 50",
    r"\operatorname{mean}_i c_i = \frac{13}{4}",
    r"\max_i c_i = 5, \quad \min_i c_i = 1",
    r"\arg\max_i c_i = 2, \quad \arg\min_i c_i = 3",
    r"\arg\max_i d_i = 2, \quad \arg\min_i d_i = 1",
    r"\arg\max_{i \in \{3, 4\}} d_i = 4",
    r"\max_{i \ne 2} d_i = 3",
    r"\sum_{i \ne 2} c_i = 8",
    r"\sum_{2 \le i \le 3} c_i = 6",
    r"\sum_{i=2}^{4} c_i = 11",
    r"\sum_{k \in \{1, \dots, 4\}} k = 10, \quad \sum_{k \in \{1, 4\}} k = 5",
    r"\sum_j \mathbf{u}_j = \mathbf{u}_1 + \mathbf{u}_2",
    r"\prod_{j=1}^{2} M_j = M_1 M_2",
    r"\operatorname{mean}_j M_j = \frac12 (M_1 + M_2)",
    r"\sum_{j, k} j k^2 = (1 + 2)(1 + 4)",
];

#[test]
fn folds_go_over_every_number_of_their_range() {
    for tex in FOLDS {
        holds(SYMBOLS, tex);
    }
    refused(SYMBOLS, r"\prod_{j=1}^{2} M_j = M_2 M_1");
    refused(
        SYMBOLS,
        r"\operatorname{mean}_i x_i = \frac{1}{3} \sum_i x_i",
    );
}

#[test]
fn what_has_no_value_is_told() {
    for (tex, expected) in [
        (
            r"\operatorname{mean}_{i > 4} x_i = 1",
            "a mean over an index without values",
        ),
        (
            r"\max_{i > 4} x_i = 1",
            "an extreme over an index without values",
        ),
        (
            r"\max_j \mathbf{u}_j = 1",
            "what is compared has to be a number, but is a vector of 2",
        ),
    ] {
        let text = refused(SYMBOLS, tex).to_string();
        assert!(text.contains(expected), "{tex}: {text}");
    }
}

#[test]
fn ranges_of_ten_thousand_steps_are_the_longest() {
    holds(SYMBOLS, r"\sum_{k=0}^{10000} 1 = 10001");
    let text = refused(SYMBOLS, r"\sum_{k=0}^{10001} 1 = 10002").to_string();
    assert!(text.contains("runs from 0 to 10001"), "{text}");
    holds(SYMBOLS, r"\sum_{k=1000000}^{1000000} 1 = 1");
    let text = refused(SYMBOLS, r"\sum_{k=1000001}^{1000001} 1 = 1").to_string();
    assert!(
        text.contains("a whole number up to a million, but is 1000001"),
        "{text}"
    );
    let text = refused(SYMBOLS, r"\sum_{k=1}^{2.5} 1 = 2").to_string();
    assert!(
        text.contains("has to be a whole number up to a million, but is 2.5"),
        "{text}"
    );
}
