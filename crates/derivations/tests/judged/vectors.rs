//! Vectors and matrices: products, transposes, norms, entries, and functions of each entry.

use crate::verdict::{holds, refused};

const SYMBOLS: &str = r"
    indices: i, j in 1..3; n in 1..4
    symbols: \mathbf{x} vector 3 of x_i; \mathbf{w} vector 3 of w_i; \mathbf{u} unit vector 3
      W matrix 3x3 of W_{ij}; A, B matrix 3x3; S symmetric matrix 3; V matrix 2x3; X matrix 3x4; \mathbf{M} matrix 3x3
      I identity 3; \mathbf{1} ones 4; \mathbf 0 zeros 3; b, c, r real; \mathbf{b} vector 2
      \mathbf{x}_n vector 2 of x_{n,i}; \mathbf{y} vector k; k integer 2..4
    define: \varphi(s) = \tanh(s)
      h(\mathbf{x}) = \mathbf{w}^\top \mathbf{x} + b
      \mathbf{z} = W \mathbf{x}";

/// Identities of products, transposes and entries.
const PRODUCTS: [&str; 17] = [
    r"\mathbf{w}^\top \mathbf{x} = \mathbf{w} \cdot \mathbf{x} = \sum_{i=1}^{3} w_i x_i",
    r"(A B)^T = B^{\mathsf T} A^{\mathsf{T}} = B^{\top} A^\intercal",
    r"(A + B)^2 = A^2 + AB + BA + B^2",
    r"A I = I A = A \tag{1}",
    r"\mathbf{M}^{(2)\top} \mathbf{x} = \left(\mathbf{M}^{(2)}\right)^\top \mathbf{x} = {\mathbf{M}^{(2)}}^T \mathbf{x}",
    r"\mathbf{x}^\top S \mathbf{w} = \mathbf{w}^\top S \mathbf{x}",
    r"\mathbf{x}^\top W \mathbf{x} = \sum_{i=1}^3 \sum_{j=1}^3 W_{ij} x_i x_j = \sum_{i,j} x_i W_{i,j} x_j",
    r"\mathbf{x} \odot \mathbf{w} = \operatorname{diag}(\mathbf{x}) \mathbf{w}",
    r"\operatorname{tr}(AB) = \operatorname{tr}(BA)",
    r"(W \mathbf{x})_i = \sum_{j} W_{ij} x_j",
    r"(A B)_{ij} = (B^\top A^\top)_{ji}",
    r"V X + \mathbf{b} \mathbf{1}^\top = V X + \begin{bmatrix} \mathbf{b}^\top (1, 0) \\ \mathbf{b}^\top (0, 1) \end{bmatrix} \mathbf{1}^\top",
    r"\mathbf{x} - \mathbf{x} = \mathbf 0 = 0",
    r"(1, 2, 3)^\top + \begin{pmatrix} 1 \\ 1 \\ 1 \end{pmatrix} = (2, 3, 4)",
    r"\begin{pmatrix} 1 & 2 \end{pmatrix} \begin{pmatrix} 3 \\ 4 \end{pmatrix} = 11",
    r"\mathbf{y}^\top \mathbf{y} = \lVert \mathbf{y} \rVert^2",
    r"\sum_{n=1}^4 \mathbf{x}_n = \left( \sum_n x_{n,1}, \sum_n x_{n,2} \right)",
];

#[test]
fn products_and_transposes_follow_the_rules() {
    for tex in PRODUCTS {
        holds(SYMBOLS, tex);
    }
    refused(SYMBOLS, "A B = B A");
    refused(
        SYMBOLS,
        r"\mathbf{x}^\top W \mathbf{w} = \mathbf{w}^\top W \mathbf{x}",
    );
}

#[test]
fn norms_are_lengths() {
    for tex in [
        r"\lVert \mathbf{x} \rVert = \|\mathbf{x}\| = \left\lVert\mathbf{x}\right\rVert_2 = \sqrt{\mathbf{x}^\top \mathbf{x}}",
        r"\lVert \mathbf{u} \rVert = 1 = |\mathbf{u}| = \left|-\mathbf{u}\right|",
        r"\lVert \mathbf{x} \rVert_1 = |x_1| + |x_2| + |x_3|",
        r"\lVert \mathbf{x} \rVert_\infty = \max_i |x_i|",
        r"\|\mathbf{x} - \mathbf{w}\|^2 = \|\mathbf{x}\|^2 - 2\mathbf{w}^\top\mathbf{x} + \|\mathbf{w}\|^2",
        r"\lVert A \rVert_F^2 = \operatorname{tr}(A^\top A)",
        r"|\mathbf{w}^\top\mathbf{x}| \le \lVert\mathbf{w}\rVert \, \lVert\mathbf{x}\rVert",
    ] {
        holds(SYMBOLS, tex);
    }
    refused(
        SYMBOLS,
        r"\|\mathbf{x} - \mathbf{w}\|^2 = \|\mathbf{x}\|^2 - \mathbf{w}^\top\mathbf{x} + \|\mathbf{w}\|^2",
    );
}

#[test]
fn derivatives_by_vectors_keep_their_shape() {
    for tex in [
        r"\frac{\partial (\mathbf{x}^\top S \mathbf{x})}{\partial \mathbf{x}} = 2 S \mathbf{x}",
        r"\nabla_{\mathbf{x}} (\mathbf{x}^\top W \mathbf{x}) = (W + W^\top) \mathbf{x}",
        r"\frac{\partial \mathbf{z}}{\partial \mathbf{x}} = W",
        r"\frac{\partial (\mathbf{w}^\top W \mathbf{x})}{\partial W} = \mathbf{w} \mathbf{x}^\top",
        r"\frac{\partial (\mathbf{w}^\top W \mathbf{x})}{\partial W_{12}} = w_1 x_2",
        r"\frac{\partial \lVert\mathbf{z}\rVert^2}{\partial \mathbf{x}} = W^\top \frac{\partial \lVert\mathbf{z}\rVert^2}{\partial \mathbf{z}}",
        r"\frac{\partial}{\partial x_i} \lVert\mathbf{x}\rVert = \frac{x_i}{\lVert\mathbf{x}\rVert}",
        r"\nabla h(\mathbf{x}) = \mathbf{w}",
    ] {
        holds(SYMBOLS, tex);
    }
    refused(
        SYMBOLS,
        r"\frac{\partial \mathbf{z}}{\partial \mathbf{x}} = W^\top",
    );
}

#[test]
fn functions_of_a_number_act_on_each_entry() {
    holds(
        SYMBOLS,
        r"\varphi(\mathbf{x}) = (\varphi(x_1), \varphi(x_2), \varphi(x_3))",
    );
    holds(
        SYMBOLS,
        r"\varphi'(\mathbf{x}) = (1, 1, 1) - \varphi(\mathbf{x}) \odot \varphi(\mathbf{x})",
    );
    holds(
        SYMBOLS,
        r"h(\mathbf{x} + \mathbf{w}) - h(\mathbf{x}) = \lVert\mathbf{w}\rVert^2",
    );
}

#[test]
fn a_point_is_its_projection_and_its_distance() {
    let declared = format!(
        "{SYMBOLS}\n  \\mathbf{{x}}_p = \\mathbf{{x}} - r \\frac{{\\mathbf{{w}}}}{{\\lVert\\mathbf{{w}}\\rVert}}"
    );
    holds(
        &declared,
        r"\mathbf x=\mathbf x_p+r\frac{\mathbf w}{\lVert\mathbf w\rVert}",
    );
    holds(
        &declared,
        r"h(\mathbf x) = h(\mathbf x_p) + r \lVert\mathbf w\rVert",
    );
}

#[test]
fn a_function_of_several_numbers_takes_no_vector() {
    let declared = r"
        symbols: a, b real
        define: g(x, y) = x + y; h(\mathbf{u}, y) = \mathbf{u}^\top \mathbf{u} + y
          k(\boldsymbol{u}, y) = \boldsymbol{u}^\top \boldsymbol{u} + y; \varphi(x) = x^2";
    for (tex, parameter, function) in [
        ("g((a, b), 1) = 1", "x", "g"),
        ("g(1, (a, b)) = 1", "y", "g"),
        ("h((a, b), (a, b)) = 1", "y", "h"),
    ] {
        let text = refused(declared, tex).to_string();
        let expected =
            format!("`{parameter}` of `{function}` is a number, but was given a vector of 2");
        assert!(text.contains(&expected), "{tex}: {text}");
    }
    holds(declared, "h((a, b), 1) = a^2 + b^2 + 1 = k((a, b), 1)");
    holds(declared, r"\varphi((a, b)) = (a^2, b^2)");
}
