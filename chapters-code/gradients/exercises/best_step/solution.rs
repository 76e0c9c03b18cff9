//! The best step.

/// Every step is tried, because below some h rounding makes the error grow again.
pub fn best_step(f: &dyn Fn(f64) -> f64, x: f64, exact: f64, steps: &[f64]) -> f64 {
    let error = |h: f64| ((f(x + h) - f(x)) / h - exact).abs();
    let mut best = steps[0];
    for &h in &steps[1..] {
        if error(h) < error(best) {
            best = h;
        }
    }
    best
}
