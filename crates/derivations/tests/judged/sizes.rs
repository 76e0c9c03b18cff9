//! Vectors and matrices whose sizes do not fit are refused with both sizes.

use crate::verdict::{holds, refused};
use derivations::FaultKind;

const SYMBOLS: &str = r"
    indices: i in 1..3
    symbols: \mathbf{x} vector 3 of x_i; \mathbf{w} vector 3 of w_i; W matrix 3x3; V matrix 2x3
      b real; \mathbf{b} vector 2";

/// Displays, and what the message says of their sizes.
const MISFITS: [(&str, &str); 8] = [
    (r"V \mathbf{b} = b", "a 2×3 matrix times a vector of 2"),
    (
        r"\mathbf{x} + b = \mathbf{x}",
        "a vector of 3 plus a number",
    ),
    (
        r"\mathbf{x} \mathbf{w} = 1",
        "a vector of 3 times a vector of 3",
    ),
    (
        r"V \mathbf{x} = W \mathbf{b}",
        "a 3×3 matrix times a vector of 2",
    ),
    (r"\mathbf{x}^2 = 1", "a vector of 3 to the power 2"),
    (
        r"\mathbf{x} = \mathbf{b}",
        "a vector of 3 is compared with a vector of 2",
    ),
    (r"b = \mathbf{x}", "a number is compared with a vector of 3"),
    (r"x_4 = 1", "outside a vector of 3"),
];

#[test]
fn sizes_that_do_not_fit_are_told() {
    for (tex, expected) in MISFITS {
        let fault = refused(SYMBOLS, tex);
        let is_shape = matches!(fault.kind(), FaultKind::Shape { .. });
        assert!(is_shape, "{tex}: {fault}");
        assert!(fault.to_string().contains(expected), "{tex}: {fault}");
    }
}

#[test]
fn sizes_that_fit_are_multiplied() {
    holds(SYMBOLS, r"V W \mathbf{x} = V (W \mathbf{x})");
    holds(
        SYMBOLS,
        r"\mathbf{b}^\top V \mathbf{x} = (V \mathbf{x})^\top \mathbf{b}",
    );
}
