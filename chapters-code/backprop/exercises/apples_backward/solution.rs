//! Apples, pears and tax, backwards.

/// The nodes in reverse: the multiplication by the tax, the addition, and the two multiplications of price and count.
pub fn apples_backward(apples: [f64; 2], pears: [f64; 2], tax: f64) -> ([f64; 2], [f64; 2], f64) {
    let sum = apples[0] * apples[1] + pears[0] * pears[1];
    let (to_sum, to_tax) = (tax, sum);
    let exchanged = |[price, count]: [f64; 2]| [to_sum * count, to_sum * price];
    (exchanged(apples), exchanged(pears), to_tax)
}
