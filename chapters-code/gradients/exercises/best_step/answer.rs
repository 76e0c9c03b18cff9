//! The best step. Edit this file; grade it with `cargo test -p gradients --test exercises best_step`.

/// The one of `steps` with which the forward difference of `f` at `x` comes closest to the slope `exact`.
pub fn best_step(f: &dyn Fn(f64) -> f64, x: f64, exact: f64, steps: &[f64]) -> f64 {
    todo!(
        "try {steps:?} at {x}, where f is {} and its slope {exact}",
        f(x)
    )
}
