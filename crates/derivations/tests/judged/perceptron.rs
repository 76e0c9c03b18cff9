//! The displays that a chapter on the perceptron needs.

use crate::verdict::{holds, refused};

/// Two classes of samples, their means, and the discriminants that follow from the distances.
const CLASS_MEANS: &str = r"
    indices: j in 1..2; i in 1..5
    sets: C_1 = {1, 2}; C_2 = {3, 4, 5}
    given: N_1 = 2; N_2 = 3
    symbols: \mathbf{x}_i vector 2; \mathbf{x} vector 2
    define: \mathbf{m}_j = \frac1{N_j}\sum_{i \in C_j} \mathbf{x}_i
      D_j(\mathbf x)=\lVert \mathbf x-\mathbf m_j\rVert
      g_j(\mathbf x) = \mathbf m_j^\top \mathbf x - \frac12 \lVert\mathbf m_j\rVert^2";

#[test]
fn class_means_and_the_nearest_of_them() {
    holds(
        CLASS_MEANS,
        r"\mathbf m_2 = \frac{\mathbf x_3 + \mathbf x_4 + \mathbf x_5}{3}",
    );
    holds(
        CLASS_MEANS,
        r"\arg\min_j D_j(\mathbf x) = \arg\max_j g_j(\mathbf x)",
    );
    holds(
        CLASS_MEANS,
        r"D_1(\mathbf x) < D_2(\mathbf x) \iff g_1(\mathbf x) > g_2(\mathbf x)",
    );
    holds(
        CLASS_MEANS,
        r"D_j(\mathbf x)^2 = \lVert\mathbf x\rVert^2 - 2 g_j(\mathbf x)",
    );
    refused(
        CLASS_MEANS,
        r"\arg\min_j D_j(\mathbf x) = \arg\max_j \mathbf m_j^\top \mathbf x",
    );
}

#[test]
fn the_border_between_two_normal_distributions() {
    let declared = r"
        symbols: \mu_1, \mu_2 real; \sigma, P_1, P_2 positive; x real; distinct \mu_1 \mu_2
        define: p_1(x) = \frac{1}{\sqrt{2\pi}\,\sigma} \exp\left(-\frac{(x - \mu_1)^2}{2\sigma^2}\right)
          p_2(x) = \frac{1}{\sqrt{2\pi}\,\sigma} \exp\left(-\frac{(x - \mu_2)^2}{2\sigma^2}\right)
          x_0=\frac{\mu_1+\mu_2}2-\frac{\sigma^2}{\mu_1-\mu_2}\ln\frac{P_1}{P_2}";
    holds(declared, r"P_1 p_1(x_0) = P_2 p_2(x_0)");
    holds(
        declared,
        r"\ln \frac{P_1 p_1(x)}{P_2 p_2(x)} = \frac{\mu_1 - \mu_2}{\sigma^2} (x - x_0)",
    );
    refused(declared, r"P_1 p_1(x_0) = P_2 p_2(x)");
}

#[test]
fn the_linear_discriminant_and_its_learning_rule() {
    let declared = r"
        indices: i in 1..2
        symbols: \mathbf{w} vector 2 of w_i; \mathbf{x} vector 2 of x_i; b, s real; y in {0, 1}; \eta in (0, 1)
        define: g(\mathbf x)=\mathbf w^\top\mathbf x+b
          \varphi(s) = \begin{cases} 1 & \text{if } s > 0 \\ 0 & \text{otherwise} \end{cases}
          o = \varphi(g(\mathbf x))
          w_i^{\text{new}} = w_i + \eta (y - o) x_i
          b^{\text{new}} = b + \eta (y - o)
          g^{\text{new}} = w_1^{\text{new}} x_1 + w_2^{\text{new}} x_2 + b^{\text{new}}";
    holds(declared, r"w_i\leftarrow w_i+\eta(y-o)x_i");
    holds(
        declared,
        r"g^{\text{new}} = g(\mathbf x) + \eta (y - o)(\lVert \mathbf x \rVert^2 + 1)",
    );
    holds(
        declared,
        r"y = 1, \; o = 0 \Rightarrow g^{\text{new}} > g(\mathbf x)",
    );
}

/// A wrongly classified sample, a separating direction with its margin, and the weights after one update.
const CONVERGENCE: &str = r"
    symbols: \mathbf{w}, \mathbf{x} vector 3; \mathbf{u} unit vector 3; y in {-1, 1}; \gamma, R positive; k integer 1..9
    assume: y \mathbf{u}^\top \mathbf{x} \ge \gamma; y \mathbf{w}^\top \mathbf{x} \le 0; \lVert\mathbf x\rVert \le R
    define: \mathbf{w}^{+} = \mathbf{w} + y \mathbf{x}";

#[test]
fn the_steps_of_the_convergence_proof() {
    holds(
        CONVERGENCE,
        r"\mathbf u^\top \mathbf w^{+} = \mathbf u^\top \mathbf w + y \mathbf u^\top \mathbf x \ge \mathbf u^\top \mathbf w + \gamma",
    );
    holds(
        CONVERGENCE,
        r"\lVert \mathbf w^{+} \rVert^2 = \lVert\mathbf w\rVert^2 + 2 y \mathbf w^\top \mathbf x + \lVert \mathbf x \rVert^2 \le \lVert\mathbf w\rVert^2 + R^2",
    );
    holds(
        CONVERGENCE,
        r"\mathbf u^\top \mathbf w \le \lVert\mathbf u\rVert\,\lVert\mathbf w\rVert = \lVert\mathbf w\rVert",
    );
    holds(
        "symbols: k, \\gamma, R positive",
        r"k \gamma \le \sqrt{k} R \iff k \le \frac{R^2}{\gamma^2}",
    );
    refused(
        CONVERGENCE,
        r"\lVert \mathbf w^{+} \rVert^2 \le \lVert\mathbf w\rVert^2",
    );
}
