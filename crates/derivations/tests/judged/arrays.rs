//! The vectors and matrices that a page can declare, and what is drawn for them.

use crate::verdict::{holds, refused};
use derivations::Vocabulary;

/// A declaration of `A`, what holds of it, and what would hold only if it were less general.
const ARRAYS: [(&str, &[&str], &[&str]); 14] = [
    (
        "vector 3",
        &[r"A^\top A = (A)_1^2 + (A)_2^2 + (A)_3^2", "|(A)_2| < 2"],
        &["(A)_1 = (A)_2", "(A)_1 > -1", "(A)_3 < 1"],
    ),
    (
        "positive vector 2",
        &["(A)_1 > 0", "(A)_2 > 0"],
        &["(A)_2 = (A)_1"],
    ),
    ("negative vector 2", &["(A)_1 < 0"], &["(A)_2 = (A)_1"]),
    (
        "vector 2 in (0, 1)",
        &["0 < (A)_1 < 1"],
        &["(A)_1 < 0.5", "(A)_2 > 0.5"],
    ),
    (
        "vector 2 in {3, 5}",
        &["((A)_1 - 3)((A)_1 - 5) = 0"],
        &["(A)_1 = 3", "(A)_2 = 5"],
    ),
    (
        "unit vector 3",
        &[r"\lVert A\rVert = 1"],
        &["(A)_1 = (A)_2", "(A)_1 > 0"],
    ),
    (
        "matrix 2x3",
        &[r"\operatorname{tr}(A A^\top) = \sum_i \sum_j (A)_{ij}^2"],
        &["(A)_{1,2} = (A)_{2,1}", "(A)_{1,1} = (A)_{2,2}"],
    ),
    ("matrix 2", &[r"A^2 = A A"], &["(A)_{1,2} = (A)_{2,1}"]),
    (
        "positive matrix 2x2",
        &["(A)_{1,2} > 0"],
        &["(A)_{1,2} = (A)_{2,1}"],
    ),
    (
        "symmetric matrix 3",
        &[r"A^\top = A"],
        &["(A)_{1,2} = (A)_{1,3}", "(A)_{1,2} = 0"],
    ),
    ("ones 2", &["A = (1, 1)"], &[]),
    (
        "ones 2x3",
        &[r"A = \begin{pmatrix} 1 & 1 & 1 \\ 1 & 1 & 1 \end{pmatrix}"],
        &[],
    ),
    ("zeros 2", &["A = (0, 0)"], &[]),
    (
        "identity 2",
        &[r"A = \begin{pmatrix} 1 & 0 \\ 0 & 1 \end{pmatrix}"],
        &[],
    ),
];

#[test]
fn arrays_are_as_general_as_they_are_declared() {
    for (words, general, special) in ARRAYS {
        let declared = format!("indices: i in 1..2; j in 1..3\nsymbols: A {words}");
        for claim in general {
            holds(&declared, claim);
        }
        for claim in special {
            refused(&declared, claim);
        }
    }
}

#[test]
fn sizes_may_be_symbols() {
    let declared = r"
        symbols: n integer 2..5; m integer 1..3; \mathbf{x} vector n; A matrix m×n; \mathbf{1} ones n; I identity m";
    for claim in [
        r"\mathbf{1}^\top \mathbf{1} = n",
        r"\sum_{k=1}^{n} (\mathbf{x})_k^2 = \mathbf{x}^\top \mathbf{x}",
        r"\operatorname{tr}(I) = m",
        r"I A \mathbf{x} = A \mathbf{x}",
    ] {
        holds(declared, claim);
    }
    refused(declared, r"\mathbf{1}^\top \mathbf{1} = 2");
    refused(declared, r"\operatorname{tr}(I) = 3");
}

/// Words that declare nothing.
const NOTHING: [&str; 23] = [
    "real 2",
    "vector 2x3",
    "vector 65",
    "vector 0",
    "matrix 2x",
    "matrix 2x3x4",
    "unit vector 2x2",
    "unit matrix 2",
    "symmetric matrix 2x3",
    "symmetric 2",
    "identity 2x3",
    "ones",
    "vector 2 in (1, 0)",
    "vector 2 in (1, 1)",
    "vector 2 in {1, x}",
    "vector 2 in (0, 1",
    "vector 2 in (0, 1, 2)",
    "in (0, inf)",
    "integer 3..2",
    "integer 0..1001",
    "integer 1.5..3",
    "integer -501..500",
    "positive with x",
];

#[test]
fn no_other_arrays_can_be_declared() {
    for words in NOTHING {
        let fault = Vocabulary::new()
            .declare(&format!("symbols: A {words}"))
            .expect_err(words);
        assert!(
            fault.to_string().contains("a domain is"),
            "{words}: {fault}"
        );
    }
    for words in [
        "vector 64",
        "integer 0..1000",
        "integer -500..500",
        "integer 3..3",
        "vector 1",
        "matrix 64x64",
    ] {
        let declared = Vocabulary::new().declare(&format!("symbols: A {words}"));
        assert_eq!(declared, Ok(()), "{words}");
    }
}
