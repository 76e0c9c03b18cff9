//! How small a gradient must get.

/// One factor for each unit: w σ′(z) for the slope, |w| / 4 for the bound, since σ′ is never above a quarter.
pub fn slope_bound(x: f64, weights: &[f64]) -> (f64, f64) {
    let (mut a, mut slope, mut bound) = (x, 1.0, 1.0);
    for w in weights {
        a = 1.0 / (1.0 + (-w * a).exp());
        slope *= w * a * (1.0 - a);
        bound *= w.abs() / 4.0;
    }
    (slope, bound)
}
