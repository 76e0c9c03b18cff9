//! How far a printed decimal may lie from what it was rounded from.

use crate::error::{Fault, meaningless};
use crate::expression::{Expression, Join, Kind};
use crate::value::Value;

/// The unit of the last printed digit of a decimal, a power of ten times one, or each entry of a list.
///
/// # Errors
/// If the side is not printed as decimals, so that nobody can say to how many digits it was rounded.
pub fn units(side: &Expression) -> Result<Vec<f64>, Fault> {
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

fn unit(side: &Expression) -> Option<f64> {
    match &side.kind {
        Kind::Number(_, printed) => {
            let digits = printed
                .split_once('.')
                .map_or(0, |(_, fraction)| fraction.len());
            let digits = i32::try_from(digits).ok()?;
            printed
                .starts_with(|first: char| first.is_ascii_digit())
                .then(|| 10_f64.powi(-digits))
        }
        Kind::Sum(terms) => match terms.as_slice() {
            [(_, term)] => unit(term),
            _ => None,
        },
        Kind::Product(factors) => match factors.as_slice() {
            [(_, decimal), (Join::Times | Join::Dot, power)] => {
                Some(unit(decimal)? * power_of_ten(power)?)
            }
            _ => None,
        },
        Kind::Transpose(inner) => unit(inner),
        _ => None,
    }
}

fn power_of_ten(factor: &Expression) -> Option<f64> {
    let Kind::Power(base, exponent) = &factor.kind else {
        return None;
    };
    let ten = matches!(base.kind, Kind::Number(base, _) if base == 10.0);
    let exponent = match &exponent.kind {
        Kind::Number(exponent, _) => *exponent,
        Kind::Sum(terms) => match terms.as_slice() {
            [
                (
                    true,
                    Expression {
                        kind: Kind::Number(exponent, _),
                        ..
                    },
                ),
            ] => -exponent,
            _ => return None,
        },
        _ => return None,
    };
    (ten && exponent.fract() == 0.0).then(|| 10_f64.powf(exponent))
}

fn no_decimal() -> Fault {
    meaningless(
        "the side after `\\approx` is not printed as a decimal",
        "write the rounded decimal there, or `=` if both sides are exact",
    )
}

/// Whether each entry lies within half a unit of the printed one.
pub fn rounds_to(value: &Value, printed: &Value, units: &[f64]) -> bool {
    let (values, printed) = (value.entries(), printed.entries());
    let sizes_fit = values.len() == printed.len() && printed.len() == units.len();
    // A tie may be printed either way, and floating point must not decide it.
    let near = |((value, printed), unit): ((&crate::dual::Dual, &crate::dual::Dual), &f64)| {
        (value.real() - printed.real()).abs() <= unit * (0.5 + 1e-9)
    };
    sizes_fit && values.iter().zip(&printed).zip(units).all(near)
}
