//! Weight decay by hand.

/// 0.05 · (0.64 + 2.25) = 0.1445; the gradient is (−0.4 + 0.08, 0.2 − 0.15), and half of it is taken from the weights.
pub fn weight_decay_by_hand() -> (f64, [f64; 2], [f64; 2]) {
    (0.1445, [-0.32, 0.05], [0.96, -1.525])
}
