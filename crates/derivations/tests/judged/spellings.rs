//! The spellings that mean the same.

use crate::verdict::{holds, refused};

const SYMBOLS: &str = r"
    indices: i, j in 1..3; l, \ell in 1..2
    sets: C = {1, 3}
    symbols: a, b, c real; p positive; x_i, x_{12}, w_{ij}, w_{ij}^{(l)} real; \mathbf{u}, \mathbf{v} vector 3
      W, V^{(l)} matrix 3x3; \hat{y}, \bar{x}, \tilde{w}, \mathcal{L}, \Delta a, \Delta w_1 real
      \mathbf{x}_{train} vector 2; J_{total}, J_{v2}, J_{\mathcal{B}}, s^*, s^+, s', s'', s^{\text{new}}, \sigma^2 real
      \operatorname{net}, \alpha, s_*, \mathbb{E}, \mathbb{R} real
    define: f(s) = s^3; \varphi(s) = s^2";

/// Numbers, signs, brackets, bars and functions.
const ARITHMETIC: [&str; 33] = [
    r"\frac12 = \frac 1 2 = \tfrac{1}{2} = 1 / 2 = 0.5",
    r"\frac1a + \frac{a}b = \frac{1}{a} + a / b",
    r"2 \cdot -3 = 2 \times -3 = 2 * -3 = -6",
    "-a^2 = -(a^2), \\quad (-a)^2 = a^2",
    "a - b - c = a - (b + c), \\quad +a = a",
    "2ab = 2 a b = 2(a)(b) = 2[a][b]",
    r"3 \{a + b\} = 3(a + b) = 3 \left[ a + b \right] = 3 {a} + 3 {b}",
    r"|a||b| = |ab| = |a| |b| = \left| a b \right| = \lvert ab \rvert = \bigl| ab \bigr|",
    r"|a + |b|| = \left| a + |b| \right|, \quad |(|a|)| = |a|",
    r"\|\mathbf{u}\|\|\mathbf{v}\| = \lVert\mathbf{u}\rVert \left\|\mathbf{v}\right\|_2",
    r"a^{2}b = a a b = a^2 b",
    r"\frac{a^2(b)}{2} = \frac{a^{2}b}{2} = {a^2(b)} / 2",
    r"2^3 = 8, \quad 2^{10} = 1024",
    r"e^a e = \exp(a + 1) = \exp\left(a + 1\right) = \exp{(a + 1)}",
    r"\ln p = \log p = \ln(p), \quad \log_{10} p = \frac{\ln p}{\ln 10}",
    r"\tanh^2(a) = \tanh(a)^2 = \tanh^{2} a, \quad \sin^2 a + \cos^2 a = 1",
    r"\tanh(a) b = \tanh[a] b = \tanh\{a\} b = \tanh \left( a \right) b = b \tanh a",
    r"\tanh'(a) = 1 - \tanh^2(a), \quad \tanh''(a) = -2 \tanh(a) \tanh'(a)",
    r"\sqrt p \sqrt{p} = p, \quad \sqrt 2^2 = 2",
    r"\max(a, b) = \max\{a, b\} = -\min(-a, -b), \quad \max(a, b, c) = \max(a, \max(b, c))",
    r"f^2(a) = f(a)^2 = a^6, \quad f'(a)^2 = 9 a^4",
    r"\operatorname{sign}(a) = \operatorname{sgn}(a) = \operatorname{sign} a",
    r"\operatorname{argmax}_i x_i = \arg\max_i x_i, \quad \operatorname{argmin}_i x_i = \arg\min_{i} x_i",
    r"\operatorname{mean}_i x_i = \mathbb{E}_i x_i = \mathbb{E}_i[x_i] = \frac13 \sum_i x_i",
    r"\mathbb{1}[a > b] = \mathbb 1[a > b] = [a > b] = \mathbb{1}\{a > b\}",
    r"\left. a^2 + b \right|_{a = 1, b = 2} = 3, \quad \left. a \right|_{a = b + 1} = b + 1",
    r"\underbrace{a + b}_{\text{a sum}} c = \underbrace{a + b}_\text{sum} c = \underbrace{(a + b)} c",
    r"\overbrace{a + b}^{\text{a sum}} c = \overbrace{a + b}^{b + a} c = (a + b) c",
    r"\boxed{a} + b = \boxed{a + b} = b + a",
    r"[[a > 0] + 1] = 1 + [a > 0], \quad [a + b] [c > 0] = (a + b) [(c) > 0]",
    r"[\sum_{i=1}^{2} x_i] = x_1 + x_2 = [(x_1 + x_2)]",
    r"\boxed{\sum_{i=1}^{2} x_i} = x_1 + x_2, \quad \boxed{[a > 0]} + [b > 0] = [b > 0] + [a > 0]",
    "a := a, \\quad a \\equiv a",
];

/// Conditions, connectives and claims.
const CLAIMS: [&str; 20] = [
    r"\boxed{a + b = b + a}, \quad \boxed{a} = a",
    r"a = a; \quad b = b. \\ c = c",
    r"a < b \iff b > a \Leftrightarrow -a > -b \text{ if and only if } a < b",
    r"a \lt b \iff b \gt a",
    r"a > b, \; b > c \implies a > c",
    r"a > b, \text{ and } b > c \Rightarrow a > c",
    r"a \leq a \leqslant a \geq a \geqslant a, \quad p \neq -p \ne -2p",
    r"|a| = a \quad \text{if } a > 0, a < 9",
    r"|a| = a, \quad \text{for } a > 0 \land b < 0",
    r"|a| = a \quad \text{where } a > 0 \text{ and } b < 0",
    r"|ab| = ab \quad \text{whenever } a > 0, \text{ and } b > 0",
    r"a^2 > 0 \quad \text{when } a > 0 \lor a < 0",
    r"a^2 > 0 \quad \text{provided } a > 0 \text{ or } a < 0",
    r"x_i^2 \ge 0 \quad \text{for all } i \ge 1",
    r"x_i = x_i \quad \text{for } i = 1, \dots, 3",
    r"i^2 - 4 i + 3 = 0 \quad \text{for } i \in \{1, 3\}",
    r"i^2 - 4 i + 3 = 0 \quad \text{for } i \in C",
    r"i \ge 2 \quad \text{for } i \in \{2, \dots, 3\}",
    r"|a| = \begin{cases} a & a \ge 0 \\ -a & \text{otherwise} \end{cases}",
    r"|a| = \begin{cases} a, & \text{if } a \ge 0, \\ -a, & \text{else}. \end{cases}",
];

/// Names with dresses, indices, layers and marks.
const NAMES: [&str; 20] = [
    r"\mathbf u = \mathbf{u}",
    r"\hat y = \hat{y}, \quad \bar x + \tilde w = \tilde{w} + \bar{x}",
    r"\mathcal L = \mathcal{L}, \quad \Delta a = \Delta  a",
    r"\Delta w_1 = \Delta w_{1}",
    r"w_{12} = w_{1,2} = w_{1, 2} = w_{1 2}",
    r"x_{12} = x_{12}, \quad x_1 \cdot 2 = 2 x_{1}",
    r"w_{12}^{(2)} = w^{(2)}_{12} = w_{1,2}^{(2)}",
    r"\sum_{i=1}^{2} x_{i+1} = x_2 + x_3 = \sum_{i=2}^{3} x_{1 + i - 1}",
    r"\sum_\ell x_\ell = x_1 + x_2, \quad \sum_{\ell} x_{\ell + 1} = x_2 + x_3, \quad \ell \le 2",
    r"\sum_{i=1}^{2} x_{3-i} = x_2 + x_1",
    r"W^\top = W^T = W^{\top} = W^{\mathsf T} = W^\mathsf{T} = W^\intercal",
    r"V^{(1)\top} = (V^{(1)})^\top = {V^{(1)}}^T",
    r"J_{total} = J_{\text{total}} = J_{\mathrm{total}} = J_\text{total}",
    r"J_{v2} = J_{\mathrm{v2}} = J_{\text{v2}}",
    r"J_{\mathcal{B}} = J_{\mathcal B}",
    r"s^* + s^+ = s^{*} + s^{+} = s^\star + s^{+} = s^\ast + s^+",
    r"s_* = s_{*}, \quad \mathbb{E} + \mathbb{R} = \mathbb R + \mathbb E",
    r"s' + s'' = s^\prime + s'' = s^{\prime} + s^{\prime\prime}",
    r"s^{\text{new}} = s^{\mathrm{new}} = s^\text{new}",
    r"\sigma^2 + \operatorname{net} + \alpha = \sigma^{2} + \operatorname{net} + \alpha",
];

#[test]
fn every_spelling_has_its_meaning() {
    for tex in ARITHMETIC.iter().chain(&CLAIMS).chain(&NAMES) {
        holds(SYMBOLS, tex);
    }
}

#[test]
fn what_looks_alike_is_told_apart() {
    for tex in [
        "-a^2 = (-a)^2",
        "a - b - c = a - (b - c)",
        r"\frac12 3 = \frac{1}{23}",
        "w_{12} = w_{21}",
        r"x_{12} = x_1 \cdot 2",
        r"J_{total} = J_{\mathcal{B}}",
        "s^* = s^+",
        "s' = s''",
        r"\Delta a = a",
        r"\hat y = a",
        r"\mathbf u = \mathbf v",
        r"f^2(a) = f(f(a))",
        r"V^{(1)} = V^{(2)}",
        r"|a| b | c | = |a b c|",
    ] {
        refused(SYMBOLS, tex);
    }
}
