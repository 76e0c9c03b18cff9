//! How numbers are written in messages.

use crate::value::Value;

/// A number with at most `digits` significant digits and a proper minus sign.
pub fn shown(number: f64, digits: usize) -> String {
    if number == 0.0 {
        return "0".to_string();
    }
    if !number.is_finite() {
        return number.to_string();
    }
    let magnitude = number.abs().log10().floor();
    let text = if (-5.0..9.0).contains(&magnitude) {
        fixed(number, digits as f64 - 1.0 - magnitude)
    } else {
        format!("{number:.*e}", digits.saturating_sub(1))
    };
    text.replace('-', "−")
}

/// A number with so many decimals, without the zeros at their end.
fn fixed(number: f64, decimals: f64) -> String {
    #[allow(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "0 to 20, as the callers ask for few digits"
    )]
    let decimals = decimals.max(0.0) as usize;
    let text = format!("{number:.decimals$}");
    if !text.contains('.') {
        return text;
    }
    text.trim_end_matches('0').trim_end_matches('.').to_string()
}

/// A value with at most `digits` significant digits; rows of a matrix are separated by semicolons.
pub fn shown_value(value: &Value, digits: usize) -> String {
    if let Value::Scalar(number) = value {
        return shown(number.real(), digits);
    }
    let (rows, columns) = value.shape();
    let row = |row: usize| {
        let entries: Vec<String> = (0..columns)
            .map(|column| shown(value.entry(row, column).real(), digits))
            .collect();
        entries.join(", ")
    };
    let separator = if columns == 1 { ", " } else { "; " };
    let rows: Vec<String> = (0..rows).map(row).collect();
    format!("({})", rows.join(separator))
}

/// Two values with as many digits as it takes to tell them apart.
pub fn shown_apart(left: &Value, right: &Value) -> (String, String) {
    let pairs =
        [4, 6, 9, 12, 16].map(|digits| (shown_value(left, digits), shown_value(right, digits)));
    let apart = pairs.iter().find(|(one, other)| one != other);
    apart.unwrap_or(&pairs[0]).clone()
}
