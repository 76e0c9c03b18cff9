//! Xavier's bound.

/// From r²/3 = 2/(n + m) follows r = √3 times the deviation.
pub fn xavier_bound((rows, columns): (usize, usize)) -> (f64, f64) {
    let deviation = (2.0 / (rows + columns) as f64).sqrt();
    (deviation, 3.0_f64.sqrt() * deviation)
}
