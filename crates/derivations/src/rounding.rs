//! How far a printed decimal may lie from what it was rounded from.

use crate::dual::Dual;
use crate::error::{Fault, meaningless};
use crate::expression::{Expression, Join, Kind};
use crate::value::Value;

/// The place of the last printed digit of a decimal, a power of ten times one, or each entry of a list, as the
/// exponent of ten: −2 for hundredths.
///
/// # Errors
/// If the side is not printed as decimals, so that nobody can say to how many digits it was rounded.
pub fn units(side: &Expression) -> Result<Vec<i32>, Fault> {
    match &side.kind {
        Kind::Matrix(rows) => {
            // Columns are what the entries of a value are listed by.
            let width = rows.first().map_or(0, Vec::len);
            let cells =
                (0..width).flat_map(|column| rows.iter().filter_map(move |row| row.get(column)));
            cells
                .map(|cell| unit(cell).ok_or_else(no_decimal))
                .collect()
        }
        _ => unit(side).map(|unit| vec![unit]).ok_or_else(no_decimal),
    }
}

fn unit(side: &Expression) -> Option<i32> {
    match &side.kind {
        Kind::Number(_, printed) if printed.starts_with(|first: char| first.is_ascii_digit()) => {
            let decimals = printed.split_once('.').map_or(0, |(_, after)| after.len());
            Some(-i32::try_from(decimals).ok()?)
        }
        Kind::Sum(terms) => match terms.as_slice() {
            [(_, term)] => unit(term),
            _ => None,
        },
        Kind::Product(factors) => match factors.as_slice() {
            [(_, decimal), (Join::Times | Join::Dot, power)] => {
                unit(decimal)?.checked_add(exponent_of_ten(power)?)
            }
            _ => None,
        },
        _ => None,
    }
}

/// The k of `10^{k}` or `10^{-k}`.
fn exponent_of_ten(factor: &Expression) -> Option<i32> {
    let Kind::Power(base, exponent) = &factor.kind else {
        return None;
    };
    let ten = matches!(base.kind, Kind::Number(base, _) if base == 10.0);
    let (negative, exponent) = match &exponent.kind {
        Kind::Sum(terms) => match terms.as_slice() {
            [(negative, term)] => (*negative, term),
            _ => return None,
        },
        _ => (false, &**exponent),
    };
    let Kind::Number(_, printed) = &exponent.kind else {
        return None;
    };
    let size: i32 = printed.parse().ok().filter(|_| ten)?;
    Some(if negative { -size } else { size })
}

fn no_decimal() -> Fault {
    meaningless(
        "the side after `\\approx` is not printed as a decimal",
        "write the rounded decimal there, or `=` if both sides are exact",
    )
}

/// Whether each entry lies within half a unit of the printed one.
pub fn rounds_to(value: &Value, printed: &Value, units: &[i32]) -> bool {
    let (values, printed) = (value.entries(), printed.entries());
    let sizes_fit = values.len() == printed.len() && printed.len() == units.len();
    // A tie may be printed either way, and floating point must not decide it.
    let near = |((value, printed), unit): ((&Dual, &Dual), &i32)| {
        (value.real() - printed.real()).abs() <= 10_f64.powi(*unit) * (0.5 + 1e-9)
    };
    sizes_fit && values.iter().zip(&printed).zip(units).all(near)
}
