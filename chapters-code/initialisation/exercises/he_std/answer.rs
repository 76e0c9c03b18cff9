//! He's deviation. Edit this file; grade it with `cargo test -p initialisation --test exercises he_std`.

/// The standard deviation of weights of this shape, (rows, columns), behind leaky ReLUs with the slope `alpha`.
pub fn he_std(shape: (usize, usize), alpha: f64) -> f64 {
    todo!("the root of 2/((1 + {alpha}²) n): which number of {shape:?} is n?")
}
