//! Numbers too small or too large for fixed decimals.

/// `value` as LaTeX in scientific form with a fixed number of decimals; 0 is `0`.
///
/// The dollars are left to the caller, because the book also quotes such numbers inside displays.
/// ```
/// assert_eq!(worked::scientific(0.0004208, 2), r"4.21 \times 10^{-4}");
/// assert_eq!(worked::scientific(-3_156_944_000.0, 1), r"-3.2 \times 10^{9}");
/// assert_eq!(worked::scientific(0.0, 3), "0");
/// ```
#[must_use]
pub fn scientific(value: f64, decimals: usize) -> String {
    if value == 0.0 {
        return "0".to_string();
    }
    let text = format!("{value:.decimals$e}");
    match text.split_once('e') {
        Some((digits, exponent)) => format!(r"{digits} \times 10^{{{exponent}}}"),
        // Infinity and NaN have no exponent.
        None => text,
    }
}

/// The power of ten nearest to `value`, as LaTeX; 0 is `0`.
///
/// It stands where computers differ in the digits but agree on the size, as with errors of rounding.
/// ```
/// assert_eq!(worked::order(1.1e-11), "10^{-11}");
/// assert_eq!(worked::order(0.6), "10^{0}");
/// assert_eq!(worked::order(0.0), "0");
/// ```
#[must_use]
pub fn order(value: f64) -> String {
    if value == 0.0 {
        return "0".to_string();
    }
    // Adding 0 turns the −0 of numbers a little below 1 into 0.
    let exponent = value.abs().log10().round() + 0.0;
    format!("10^{{{exponent:.0}}}")
}
