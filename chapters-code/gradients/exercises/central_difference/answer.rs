//! A central difference. Edit this file; grade it with `cargo test -p gradients --test exercises central_difference`.

/// The slope of `f` at `x`, from one nudge of size `h` to the right and one to the left.
pub fn central_difference(f: &dyn Fn(f64) -> f64, x: f64, h: f64) -> f64 {
    todo!(
        "compare f on both sides of {x}, {h} away; f there is {}",
        f(x)
    )
}
