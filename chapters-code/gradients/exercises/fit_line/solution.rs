//! Fitting a line.

/// The slope is complete before w moves: every sample of a step meets the same w.
pub fn fit_line(w: f64, samples: &[(f64, f64)], eta: f64, steps: usize) -> Vec<f64> {
    let mut values = vec![w];
    let mut w = w;
    for _ in 0..steps {
        let terms = samples.iter().map(|(x, y)| 2.0 * (w * x - y) * x);
        let slope = terms.sum::<f64>() / samples.len() as f64;
        w -= eta * slope;
        values.push(w);
    }
    values
}
