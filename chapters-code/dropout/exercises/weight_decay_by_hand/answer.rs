//! Weight decay by hand. Edit this file; grade it with `cargo test -p dropout --test exercises weight_decay_by_hand`.

/// Penalty, gradient and new weights for w = (0.8, −1.5), g = (−0.4, 0.2), η = 0.5 and λ = 0.1.
pub fn weight_decay_by_hand() -> (f64, [f64; 2], [f64; 2]) {
    todo!("write your three results as (penalty, [first, second], [first, second])")
}
