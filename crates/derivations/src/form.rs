//! Whether two expressions are the same as they stand, or up to the order of terms and factors.

use crate::expression::{Expression, Join, Kind};

/// Whether two expressions are built in the same way from the same parts.
pub fn same_tree(one: &Expression, other: &Expression) -> bool {
    written(one, false) == written(other, false)
}

/// Whether two expressions are the same but for the order of terms and factors and the kind of
/// multiplication sign.
pub fn same_form(one: &Expression, other: &Expression) -> bool {
    written(one, true) == written(other, true)
}

/// The expression in one spelling, without its place in the text.
fn written(expression: &Expression, sorted: bool) -> String {
    let part = |part: &Expression| written(part, sorted);
    let list = |parts: &[Expression]| joined(parts.iter().map(part).collect(), false);
    match &expression.kind {
        Kind::Number(number, _) => number.to_string(),
        Kind::Name(name) => name.to_string(),
        Kind::Sum(terms) => {
            let signed =
                |(negative, term): &(bool, Expression)| format!("{negative} {}", part(term));
            format!("sum{}", joined(terms.iter().map(signed).collect(), sorted))
        }
        Kind::Product(factors) => {
            let join = |join: Join| {
                if sorted && join == Join::Dot {
                    Join::Times
                } else {
                    join
                }
            };
            let factor =
                |(how, factor): &(Join, Expression)| format!("{:?} {}", join(*how), part(factor));
            format!(
                "product{}",
                joined(factors.iter().map(factor).collect(), sorted)
            )
        }
        Kind::Fraction(above, below) => format!("({} over {})", part(above), part(below)),
        Kind::Power(base, exponent) => format!("({} to {})", part(base), part(exponent)),
        Kind::Transpose(inner) => format!("transposed {}", part(inner)),
        Kind::Apply(function, primes, parts) => format!("{function:?}{primes}{}", list(parts)),
        Kind::Call(name, primes, parts) => format!("{name}{primes}{}", list(parts)),
        Kind::Derivative(of, by) => format!("derivative of {} by {by:?}", part(of)),
        Kind::Braced(inner, _) => part(inner),
        other => without_places(&format!("{other:?}")),
    }
}

fn joined(mut parts: Vec<String>, sorted: bool) -> String {
    if sorted {
        parts.sort();
    }
    format!("[{}]", parts.join(", "))
}

/// Rarer forms are compared by their debug text, from which the places in the text are taken out.
fn without_places(text: &str) -> String {
    let mut pieces = text.split("Span {");
    let mut kept = pieces.next().unwrap_or_default().to_string();
    for piece in pieces {
        kept.push_str(piece.split_once('}').map_or("", |(_, after)| after));
    }
    kept
}
