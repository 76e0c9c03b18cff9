//! Sets of numbers: `positive`, `(0, 1)`, `{0, 1}`.

use crate::domain::Entries;

/// The numbers that a word stands for.
pub fn named(word: &str) -> Option<Entries> {
    match word {
        "real" => Some(Entries::REAL),
        "positive" => Some(Entries::POSITIVE),
        "negative" => Some(Entries::NEGATIVE),
        "nonzero" => Some(Entries::NONZERO),
        _ => None,
    }
}

/// `(0, 1)`, `[0, 1]` or `{0, 1}`.
pub fn entries_of(text: &str) -> Option<Entries> {
    let text = text.trim();
    if let Some(inside) = text
        .strip_prefix('{')
        .and_then(|rest| rest.strip_suffix('}'))
    {
        return numbers_of(inside).map(Entries::Listed);
    }
    let inside = text.strip_prefix(['(', '['])?.strip_suffix([')', ']'])?;
    match numbers_of(inside)?.as_slice() {
        [low, high] if low < high => Some(Entries::Interval {
            low: *low,
            high: *high,
            gap: 0.05,
        }),
        _ => None,
    }
}

/// Numbers with commas between them.
pub fn numbers_of(text: &str) -> Option<Vec<f64>> {
    let numbers: Option<Vec<f64>> = text
        .split(',')
        .map(|number| number.trim().parse().ok())
        .collect();
    numbers.filter(|numbers| numbers.iter().all(|number| number.is_finite()))
}
