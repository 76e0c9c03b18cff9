//! Exact arithmetic for worked numbers: decimals are fractions, so that 0.1 + 0.2 is 0.3.

use num_rational::Ratio;
use num_traits::{CheckedAdd, CheckedDiv, CheckedMul, CheckedSub, Signed, Zero, checked_pow};

use crate::claim::Relation;
use crate::expression::{Expression, Join, Kind};
use crate::name::{Index, Name};
use crate::vocabulary::{Body, Vocabulary};

/// A fraction of whole numbers.
pub type Exact = Ratio<i128>;

/// Definitions deeper than this are left to floating point.
const DEEPEST: usize = 24;

/// The exact value of an expression of plain numbers and of names that are defined by such; nothing if it
/// holds anything else, or numbers too long.
pub fn exact(expression: &Expression, vocabulary: &Vocabulary) -> Option<Exact> {
    value(expression, vocabulary, 0)
}

fn value(expression: &Expression, vocabulary: &Vocabulary, depth: usize) -> Option<Exact> {
    let part = |part: &Expression| value(part, vocabulary, depth);
    match &expression.kind {
        Kind::Number(_, printed) => decimal(printed),
        Kind::Name(name) => defined(name, vocabulary, depth),
        Kind::Sum(terms) => terms
            .iter()
            .try_fold(Exact::zero(), |sum, (negative, term)| {
                let term = part(term)?;
                sum.checked_add(&if *negative { -term } else { term })
            }),
        Kind::Product(factors) => product(factors, part),
        Kind::Fraction(above, below) => part(above)?.checked_div(&part(below)?),
        Kind::Power(base, exponent) => power(part(base)?, part(exponent)?),
        // Whoever evaluates the brace compares its label.
        Kind::Braced(inner, _) => part(inner),
        _ => None,
    }
}

fn product(
    factors: &[(Join, Expression)],
    part: impl Fn(&Expression) -> Option<Exact>,
) -> Option<Exact> {
    let one = Exact::from_integer(1);
    factors.iter().try_fold(one, |product, (join, factor)| {
        let factor = part(factor)?;
        match join {
            Join::Divide => product.checked_div(&factor),
            _ => product.checked_mul(&factor),
        }
    })
}

/// A name without parameters or index letters that is defined by plain numbers.
fn defined(name: &Name, vocabulary: &Vocabulary, depth: usize) -> Option<Exact> {
    let lettered = name
        .indices()
        .any(|index| matches!(index, Index::Linear { .. }));
    if lettered || depth == DEEPEST {
        return None;
    }
    // Index letters that the definition may hold have no exact value.
    let (definition, _) = vocabulary.definition(name, 0)?;
    match &definition.body {
        Body::Expression(body) => value(body, vocabulary, depth + 1),
        _ => None,
    }
}

fn decimal(printed: &str) -> Option<Exact> {
    let (whole, fraction) = printed.split_once('.').unwrap_or((printed, ""));
    let numerator = format!("{whole}{fraction}").parse().ok()?;
    let denominator = 10_i128.checked_pow(u32::try_from(fraction.len()).ok()?)?;
    Some(Exact::new(numerator, denominator))
}

fn power(base: Exact, exponent: Exact) -> Option<Exact> {
    let times = exponent.is_integer().then(|| exponent.to_integer())?;
    let one = Exact::from_integer(1);
    let base = if times < 0 {
        one.checked_div(&base)?
    } else {
        base
    };
    checked_pow(base, usize::try_from(times.unsigned_abs()).ok()?)
}

/// Whether a relation holds between exact values; `unit` is the exponent of ten of the last printed
/// digit on the right. Nothing if the fractions become too long.
pub fn exact_holds(
    relation: Relation,
    left: &Exact,
    right: &Exact,
    unit: Option<i32>,
) -> Option<bool> {
    Some(match relation {
        Relation::Equal | Relation::Update => left == right,
        Relation::Different => left != right,
        Relation::Less => left < right,
        Relation::AtMost => left <= right,
        Relation::Greater => left > right,
        Relation::AtLeast => left >= right,
        Relation::Rounded => {
            let unit = power(Exact::from_integer(10), Exact::from_integer(unit?.into()))?;
            let error = left.checked_sub(right)?.abs();
            error.checked_mul(&Exact::from_integer(2))? <= unit
        }
    })
}
