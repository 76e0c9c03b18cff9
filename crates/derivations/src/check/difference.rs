//! Says how two sides differ: their values, the point, and what the slip may have been.

use super::chain::Sides;
use super::points::Tried;
use crate::claim::Relation;
use crate::disagreement::{Disagreement, Remark};
use crate::error::{Fault, FaultKind};
use crate::expression::Expression;
use crate::number::{shown, shown_apart, shown_value};
use crate::value::Value;
use crate::walk;

/// More symbols than these make a message unreadable.
const MOST_SYMBOLS: usize = 8;

/// The fault of a link that does not hold at `point`; a remark must fit the `next` point too.
pub fn unequal(sides: &Sides, link: usize, point: &Tried, next: Option<&Tried>) -> Fault {
    let (left, right) = (&point.values[link], &point.values[link + 1]);
    let (left_value, right_value) = shown_apart(left, right);
    let relation = sides.relations[link];
    let mut found = remark(left, right).filter(|_| relation == Relation::Equal);
    if let Some(next) = next {
        let elsewhere = remark(&next.values[link], &next.values[link + 1]);
        found = found.filter(|remark| elsewhere.as_ref() == Some(remark));
    }
    if found.is_none() && relation == Relation::Equal {
        let units = crate::rounding::units(&sides.expressions[link + 1]).unwrap_or_default();
        let rounded = crate::rounding::rounds_to(left, right, &units);
        found = rounded.then_some(Remark::Rounded);
    }
    FaultKind::Unequal(Box::new(Disagreement {
        relation: sign(relation),
        left: sides.texts[link].clone(),
        right: sides.texts[link + 1].clone(),
        left_value,
        right_value,
        point: drawn(point),
        remark: found,
    }))
    .into()
}

/// The symbols that were drawn at a point, with free indices first.
pub fn drawn(point: &Tried) -> Vec<(String, String)> {
    listed(&point.frame.letters, &point.evaluator.drawn)
}

/// Names and values as text, not too many of them.
pub fn listed(
    letters: &[(String, i64)],
    drawn: &[(crate::name::Name, Value)],
) -> Vec<(String, String)> {
    let letters = letters
        .iter()
        .map(|(letter, number)| (letter.clone(), number.to_string()));
    let symbols = drawn
        .iter()
        .map(|(name, value)| (name.to_string(), shown_value(value, 4)));
    letters.chain(symbols).take(MOST_SYMBOLS).collect()
}

fn sign(relation: Relation) -> &'static str {
    match relation {
        Relation::Equal => "=",
        Relation::Rounded => "≈",
        Relation::Less => "<",
        Relation::AtMost => "≤",
        Relation::Greater => ">",
        Relation::AtLeast => "≥",
        Relation::Different => "≠",
        Relation::Update => "←",
    }
}

fn remark(left: &Value, right: &Value) -> Option<Remark> {
    let (Value::Scalar(left), Value::Scalar(right)) = (left, right) else {
        let opposite = right.clone().negated();
        return crate::compare::agree(left, &opposite).then_some(Remark::OppositeSign);
    };
    let (left, right) = (left.real(), right.real());
    let ratio = right / left;
    if is_simple(ratio) {
        let factor = ratio.round();
        return Some(match factor {
            -1.0 => Remark::OppositeSign,
            _ => Remark::Factor(shown(factor, 4)),
        });
    }
    if is_simple(1.0 / ratio) {
        return Some(Remark::Factor(format!(
            "1/{}",
            shown((1.0 / ratio).round(), 4)
        )));
    }
    let offset = right - left;
    let is_slip = is_whole(offset) && (1.0..10.0).contains(&offset.round().abs());
    is_slip.then(|| Remark::Offset(shown(offset.round(), 4)))
}

/// Whether a ratio is a whole number such as a slip leaves behind.
fn is_simple(ratio: f64) -> bool {
    is_whole(ratio) && (1.0..=100.0).contains(&ratio.round().abs())
}

fn is_whole(number: f64) -> bool {
    (number - number.round()).abs() < 1e-9 * number.abs()
}

/// Refuses a point at which the label of a brace was not what the brace holds.
///
/// # Errors
/// The two values and the point.
pub fn braces(sides: &Sides, point: &Tried) -> Result<(), Fault> {
    let Some((brace, value, label)) = &point.evaluator.broken_brace else {
        return Ok(());
    };
    let (left_value, right_value) = shown_apart(value, label);
    let (left, right) = texts_of(*brace, sides);
    Err(FaultKind::Unequal(Box::new(Disagreement {
        relation: "=",
        left,
        right,
        left_value,
        right_value,
        point: drawn(point),
        remark: remark(value, label),
    }))
    .into())
}

/// What a message calls a brace and its label; a brace inside a definition is in none of the sides.
fn texts_of(brace: *const Expression, sides: &Sides) -> (String, String) {
    let mut texts = ("the braced part".to_string(), "its label".to_string());
    for (side, text) in sides.expressions.iter().zip(&sides.texts) {
        walk::each_part(side, &mut |part| {
            if std::ptr::eq(part, brace) {
                texts = (
                    format!("the braced part of {text}"),
                    "the label of the brace".to_string(),
                );
            }
        });
    }
    texts
}
