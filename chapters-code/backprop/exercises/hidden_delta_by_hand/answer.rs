//! Two hidden deltas by hand. Edit this file; grade it with `cargo test -p backprop --test exercises hidden_delta_by_hand`.

/// [δ₁⁽²⁾, δ₂⁽²⁾] to three decimals.
pub fn hidden_delta_by_hand() -> [f64; 2] {
    todo!("write your two deltas")
}
