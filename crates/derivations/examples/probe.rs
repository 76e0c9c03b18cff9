//! probe
use derivations::*;
fn main() {
    let d = r"indices: i, j, k in 1..3; l in 1..2
symbols: z, y, x real; t, y_k real; \theta, \lambda real; \mathbf{W}^{(l)} matrix 3x3; \mathbf{x}, \mathbf{z} vector 3; \boldsymbol{\theta} vector 2; N integer 3..3; \hat{p} in (0.1,0.9); q in {0,1}
define: p_i = \frac{e^{z_i}}{\sum_{j} e^{z_j}}
 L = -\sum_{k=1}^3 t_k \ln p_k
 \operatorname{ReLU}(z) = \max(0, z)
 J(\theta) = \theta^2 + \lambda\theta
 \ell = -\bigl( q \ln \hat{p} + (1-q) \ln (1 - \hat{p}) \bigr)
 \mathbf{h} = \operatorname{ReLU}(\mathbf{W}^{(1)} \mathbf{x})";
    let mut v = Vocabulary::new();
    if let Err(f) = v.declare(d) { println!("DECL {f}"); return }
    for tex in [
        r"\frac{\partial p_i}{\partial z_j} = p_i (\mathbb{1}[i=j] - p_j)",
        r"\sum_i p_i = 1",
        r"\frac{\partial L}{\partial z_j} = p_j \sum_k t_k - t_j",
        r"\frac{dJ}{d\theta} = 2\theta + \lambda",
        r"J'(\theta) = 2\theta + \lambda",
        r"\frac{\partial \ell}{\partial \hat{p}} = \frac{\hat{p} - q}{\hat{p}(1-\hat{p})}",
        r"\operatorname{ReLU}'(z) = \begin{cases} 1 & z > 0 \\ 0 & z \leq 0 \end{cases}",
        r"\frac{\partial \mathbf{h}}{\partial \mathbf{x}} = \operatorname{diag}(\operatorname{ReLU}'(\mathbf{W}^{(1)} \mathbf{x})) \mathbf{W}^{(1)}",
        r"{\mathbf{W}^{(2)}}^\top \mathbf{x} = \left(\mathbf{W}^{(2)}\right)^{\top} \mathbf{x}",
        r"\mathbf{W}^{(2)\top} \mathbf{x} = \left(\mathbf{W}^{(2)}\right)^{\top} \mathbf{x}",
        r"x_i^2 = x_i \cdot x_i, \qquad i = 1, \dots, 3",
        r"|x| = x \quad (x > 0)",
        r"\frac{J(\theta + 0.001) - J(\theta - 0.001)}{2 \times 0.001} = J'(\theta)",
        r"J(\theta) := \theta(\theta + \lambda)",
        r"x^2 - 1 = (x-1)(x+1) \tag{1}",
        r"\prod_{i=1}^{N} e^{x_i} = e^{\sum_{i=1}^{N} x_i} = \exp\Bigl(\sum_i x_i\Bigr)",
        r"2 \cdot 10^{3} = 2000 = 2{,}000",
        r"\theta \to \theta",
        r"\tanh z = 2\sigma(2z) - 1",
        r"\text{for } x > 0: |x| = x",
    ] {
        match check(&v, tex, Options::default()) { Ok(r) => println!("ok   {tex} {:?}", r.warnings), Err(f) => println!("FAIL {tex}\n     {f}") }
    }
}
