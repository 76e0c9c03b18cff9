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
        Kind::Sum(terms) => format!("sum{}", written_terms(terms, sorted)),
        Kind::Product(factors) => format!("product{}", written_factors(factors, sorted)),
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

fn written_terms(terms: &[(bool, Expression)], sorted: bool) -> String {
    let signed = terms
        .iter()
        .map(|(negative, term)| format!("{negative} {}", written(term, sorted)));
    joined(signed.collect(), sorted)
}

fn written_factors(factors: &[(Join, Expression)], sorted: bool) -> String {
    let sign = |join: &Join| match join {
        Join::Dot if sorted => Join::Times,
        other => *other,
    };
    let signed = factors
        .iter()
        .map(|(join, factor)| format!("{:?} {}", sign(join), written(factor, sorted)));
    joined(signed.collect(), sorted)
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
