//! Apples, pears and tax, backwards. Edit this file; grade it with `cargo test -p backprop --test exercises apples_backward`.

/// The slopes of the bill: for the apples (price, count), for the pears (price, count), for the tax factor.
pub fn apples_backward(apples: [f64; 2], pears: [f64; 2], tax: f64) -> ([f64; 2], [f64; 2], f64) {
    todo!("walk back from ({apples:?} + {pears:?}) times {tax}: first the last multiplication")
}
