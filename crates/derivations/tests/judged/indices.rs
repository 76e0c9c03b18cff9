//! Sums, products, means and extremes; free indices; arithmetic of indices.

use crate::verdict::{holds, refused};
use derivations::FaultKind;

const NETWORK: &str = r"
    indices: i, j, k in 1..3; l in 1..2; t in 2..4
    sets: C_1 = {1, 2}; C_2 = {3, 4, 5}
    symbols: x, y, u, v, a real; w_{ij}, w_{ij}^{(l)} real; n integer 2..5; b_{total} real; c in {1, 2, 3}; p positive
    given: N_1 = 2; N_2 = 3
    define: z_j = \sum_{i} w_{ij} x_i
      h_t = h_{t-1} + x_t; h_1 = x_1
      m_j = \frac{1}{N_j} \sum_{i \in C_j} x_i";

#[test]
fn folds_have_their_bounds() {
    for tex in [
        r"\sum_{k=1}^{n} 1 = n",
        r"\sum_{k=1}^{n} k = \frac{n(n+1)}{2}",
        r"\sum_{k=1}^3 x_k = x_1 + x_2 + x_3 = \sum_k x_k",
        r"\prod_{k=1}^{3} x_k = x_1 x_2 x_3",
        r"\sum_{i,j} x_i y_j = \left(\sum_i x_i\right) \left(\sum_j y_j\right)",
        r"\sum_{i \ne j} x_i = \sum_i x_i - x_j",
        r"\sum_{1 \le k \le 2} x_k = x_1 + x_2",
        r"\sum_{k \in \{1, 3\}} x_k = x_1 + x_3",
        r"m_2 = \frac{x_3 + x_4 + x_5}{3}",
        r"\operatorname{mean}_i x_i = \frac13 \sum_{i=1}^3 x_i = \mathbb{E}_i[x_i]",
        r"\max_i x_i = \max(x_1, x_2, x_3)",
        r"\min_{i} x_i = -\max_i (-x_i)",
        r"\arg\max_i x_i = \operatorname{argmin}_i (-x_i)",
        r"\sum_{i=1}^{3} -x_i = -\sum_i x_i",
        r"\ln \prod_{i=1}^3 p_i = \sum_{i=1}^3 \ln p_i",
    ] {
        holds(NETWORK, tex);
    }
    refused(NETWORK, r"\sum_{k=1}^{n} k = \frac{n(n-1)}{2}");
}

#[test]
fn free_indices_stand_for_every_value() {
    holds(NETWORK, r"z_j = w_{1j} x_1 + w_{2j} x_2 + w_{3j} x_3");
    holds(NETWORK, r"\frac{\partial z_j}{\partial w_{ij}} = x_i");
    holds(
        NETWORK,
        r"\frac{\partial z_j}{\partial w_{ik}} = \mathbb{1}[j = k]\, x_i",
    );
    refused(NETWORK, r"\frac{\partial z_j}{\partial w_{ik}} = x_i");
    holds(NETWORK, r"z_2 = w_{12} x_1 + w_{2,2} x_2 + w_{32} x_3");
}

#[test]
fn indices_are_computed() {
    holds(NETWORK, r"h_3 = x_1 + x_2 + x_3");
    holds(NETWORK, r"h_t - h_{t-1} = x_t");
    holds(NETWORK, r"\sum_{k=1}^{2} (x_{k+1} - x_k) = x_3 - x_1");
    holds(
        NETWORK,
        r"w_{1,2}^{(l+1)} - w_{1,2}^{(l)} = -(w_{1,2}^{(l)} - w_{1,2}^{(1+l)}) \quad\text{for } l = 1",
    );
    holds(NETWORK, r"x_c = \sum_{k=1}^3 \mathbb{1}[k = c] x_k");
    refused(NETWORK, r"h_t - h_{t-1} = x_{t-1}");
}

#[test]
fn labels_and_indices_are_told_apart() {
    holds(
        NETWORK,
        r"b_{total} + b_{\text{total}} = 2 b_{\mathrm{total}}",
    );
    let fault = refused(NETWORK, r"b_{totl} = b_{total}");
    let FaultKind::Undeclared { nearest, .. } = fault.kind() else {
        panic!("{fault}")
    };
    assert_eq!(nearest.as_deref(), Some("b_{total}"));
}

#[test]
fn digits_are_indices_of_their_own_if_the_name_has_as_many() {
    let declared = "indices: i, j in 1..2\nsymbols: m_i, m_{ij}, n_i real";
    holds(declared, r"m_{12} = m_{1,2}, \quad m_1 + m_2 = m_2 + m_1");
    refused(declared, "m_{12} = m_{21}");
    let fault = refused(declared, "n_{12} = n_{12}");
    let FaultKind::Undeclared { symbol, .. } = fault.kind() else {
        panic!("{fault}")
    };
    assert_eq!(symbol, "n_{12}");
}

#[test]
fn an_index_without_value_or_end_is_refused() {
    let fault = refused(NETWORK, r"\sum_{r} x_r = 0");
    assert!(fault.to_string().contains("indices: r in 1..3"), "{fault}");
    let fault = refused(NETWORK, r"\sum_{k=1}^{100000} x_k = 0");
    assert!(matches!(fault.kind(), FaultKind::TooMuch(_)), "{fault}");
    let fault = refused(NETWORK, r"\sum_{k=1} x_k = 0");
    assert!(fault.to_string().contains("upper bound"), "{fault}");
}
