//! Vectors and matrices whose sizes do not fit are refused with both sizes.

use crate::verdict::{holds, refused};
use derivations::FaultKind;

const SYMBOLS: &str = r"
    indices: i in 1..3
    symbols: \mathbf{x} vector 3 of x_i; \mathbf{w} vector 3 of w_i; W matrix 3x3; V matrix 2x3
      b real; \mathbf{b} vector 2";

/// Displays, and what the message says of their sizes.
const MISFITS: [(&str, &str); 13] = [
    (
        r"\mathbf{x} + \mathbf{b} = b",
        "a vector of 3 plus a vector of 2",
    ),
    (
        r"\mathbf{x} \cdot \mathbf{b} = b",
        "a vector of 3 times a vector of 2",
    ),
    (r"V \cdot V = b", "a 2×3 matrix times a 2×3 matrix"),
    (
        r"\mathbf{x} \odot \mathbf{b} = b",
        "a vector of 3 entry by entry with a vector of 2",
    ),
    (
        r"b \odot \mathbf{x} = b",
        "a number entry by entry with a vector of 3",
    ),
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
    holds(SYMBOLS, r"W \cdot W = W^2");
    holds(SYMBOLS, r"b \odot 3 = 3 b");
    holds(SYMBOLS, r"V W \mathbf{x} = V (W \mathbf{x})");
    holds(
        SYMBOLS,
        r"\mathbf{b}^\top V \mathbf{x} = (V \mathbf{x})^\top \mathbf{b}",
    );
}

#[test]
fn an_entry_has_as_many_indices_as_there_are_axes() {
    let declared = r"symbols: \mathbf{x} vector 3 of x_i; W matrix 2x3 of W_{ij}; a real
        indices: i in 1..2; j in 1..3";
    for tex in [
        "(W)_{1} = a",
        "(W)_{3,1} = a",
        "(W)_{1,4} = a",
        "(W)_{0,1} = a",
        r"(\mathbf{x}^\top)_{1} = a",
        r"(\mathbf{x})_{4} = a",
        r"(\mathbf{x})_{0} = a",
        r"(\mathbf{x})_{1,2} = a",
    ] {
        let text = refused(declared, tex).to_string();
        assert!(text.contains("lies outside a "), "{tex}: {text}");
    }
    holds(declared, r"(\mathbf{x})_{3,1} + (W)_{2,3} = x_3 + W_{23}");
}

#[test]
fn only_one_more_axis_can_be_differentiated_by() {
    let declared = r"symbols: \mathbf{x} vector 3 of x_i; \mathbf{b} vector 2; W matrix 2x3 of W_{ij}
        indices: i in 1..2; j in 1..3
        define: \mathbf{z} = W \mathbf{x}; Q(\mathbf{b}) = \mathbf{b} \mathbf{b}^\top";
    holds(
        declared,
        r"\frac{\partial \mathbf{z}}{\partial \mathbf{x}} = W",
    );
    holds(
        declared,
        r"\frac{\partial (\mathbf{b}^\top W \mathbf{x})}{\partial W} = \mathbf{b} \mathbf{x}^\top",
    );
    holds(
        declared,
        r"\frac{\partial \mathbf{z}}{\partial W_{12}} = (x_2, 0)",
    );
    for tex in [
        r"\frac{\partial \mathbf{z}}{\partial W} = W",
        r"\frac{\partial (\mathbf{b} \mathbf{b}^\top)}{\partial \mathbf{b}} = W",
    ] {
        let text = refused(declared, tex).to_string();
        assert!(text.contains("write it for one entry"), "{tex}: {text}");
    }
}

#[test]
fn arrays_have_entries_but_not_too_many() {
    for words in [
        "integer 0..0; A vector n",
        "integer 0..0; A matrix 2×n",
        "integer 65..65; A matrix 64×n",
    ] {
        let text = refused(&format!("symbols: n {words}"), "A = A").to_string();
        assert!(
            text.contains("has no entries or too many"),
            "{words}: {text}"
        );
    }
    holds("symbols: n integer 64..64; A matrix 64×n", "A = A");
}
