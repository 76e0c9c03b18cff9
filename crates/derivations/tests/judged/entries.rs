//! The entries of vectors and matrices: what they are called, and what they mean.

use crate::verdict::{holds, refused};

#[test]
fn entries_have_the_name_that_was_given_to_them() {
    let declared = r"
        indices: i in 1..2; j in 1..3
        symbols: \mathbf{x} vector 2 of a_i; W matrix 2x3 of w_{ij}; \mathbf{u} unit vector 2 of b_i";
    for claim in [
        r"\mathbf{x} = (a_1, a_2)",
        r"\sum_i \sum_j w_{ij}^2 = \operatorname{tr}(W W^\top)",
        r"(W)_{1,2} = w_{12}",
        "b_1^2 + b_2^2 = 1",
    ] {
        holds(declared, claim);
    }
    refused(declared, "a_1 = a_2");
    refused(declared, r"w_{12} = w_{21}");
}

#[test]
fn entries_may_have_a_meaning_of_their_own() {
    let declared = r"
        indices: i in 1..2; j in 1..3
        symbols: a real; \mathbf{x} vector 3 of x_j; W matrix 2x3 of W_{ij}
        define: x_2 = 7; W_{13} = a^2; s = \operatorname{tr}(W W^\top); u = W_{13}^2 + W_{23}";
    for claim in [
        r"\mathbf{x} = (x_1, 7, x_3)",
        "(W)_{1,3} = a^2 = W_{13}",
        "(W)_{2,3} = W_{23}",
        "(W)_{1,2} = W_{12}",
        r"\frac{\partial (\mathbf{x}^\top \mathbf{x})}{\partial \mathbf{x}} = 2 \mathbf{x}",
        r"\frac{\partial s}{\partial W} = 2 W",
        r"\frac{\partial s}{\partial W_{13}} = 2 a^2",
        r"\frac{\partial s}{\partial W_{23}} = 2 W_{23}",
        r"\frac{\partial u}{\partial W} = \begin{pmatrix} 0 & 0 & 2 a^2 \\ 0 & 0 & 1 \end{pmatrix}",
        r"\frac{\partial s}{\partial a} = 4 a^3",
    ] {
        holds(declared, claim);
    }
    refused(declared, "(W)_{2,3} = a^2");
    refused(declared, "x_3 = 7");
}
