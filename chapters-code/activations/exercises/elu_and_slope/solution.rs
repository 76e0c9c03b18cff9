//! ELU and its slope.

/// At 0 the left branch gives the value 0 as well, and the slope α that the task wants.
pub fn elu_and_slope(x: f64, alpha: f64) -> (f64, f64) {
    if x > 0.0 {
        (x, 1.0)
    } else {
        (alpha * (x.exp() - 1.0), alpha * x.exp())
    }
}
