//! One feature by hand. Edit this file; grade it with `cargo test -p batchnorm --test exercises normalise_by_hand`.

/// μ, σ² and y for x = (1, 3, 3, 9), γ = 2, β = 1 and ε = 7.
pub fn normalise_by_hand() -> (f64, f64, [f64; 4]) {
    todo!("write your results as (mean, variance, [y1, y2, y3, y4])")
}
