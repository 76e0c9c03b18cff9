//! Even in the logarithm.

/// a (b / a)^p: the logarithm of this is ln a + p (ln b − ln a).
pub fn log_uniform(from: f64, to: f64, p: f64) -> f64 {
    from * (to / from).powf(p)
}
