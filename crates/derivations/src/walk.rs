//! Visits all parts of an expression.

use crate::claim::{Chain, Condition, Range, Statement};
use crate::expression::{Binder, Expression, Kind};
use crate::name::{Index, Name};

/// Calls `visit` for an expression and everything inside it, outer parts first.
pub fn each_part<'e>(expression: &'e Expression, visit: &mut dyn FnMut(&'e Expression)) {
    visit(expression);
    match &expression.kind {
        Kind::Number(..) | Kind::Name(_) => {}
        Kind::Sum(terms) => terms.iter().for_each(|(_, term)| each_part(term, visit)),
        Kind::Product(factors) => factors
            .iter()
            .for_each(|(_, factor)| each_part(factor, visit)),
        Kind::Fraction(one, other) | Kind::Power(one, other) | Kind::Braced(one, other) => {
            each_part(one, visit);
            each_part(other, visit);
        }
        Kind::Transpose(inner)
        | Kind::Derivative(inner, _)
        | Kind::Gradient(inner, _)
        | Kind::Entry(inner, _) => {
            each_part(inner, visit);
        }
        Kind::Apply(_, _, parts) | Kind::Call(_, _, parts) => {
            parts.iter().for_each(|part| each_part(part, visit))
        }
        Kind::Fold(_, binder, body) => {
            each_in_binder(binder, visit);
            each_part(body, visit);
        }
        Kind::Cases(cases) => cases.iter().for_each(|(value, condition)| {
            each_part(value, visit);
            each_in_condition(condition, visit);
        }),
        Kind::Indicator(condition) => each_in_condition(condition, visit),
        Kind::Matrix(rows) => rows
            .iter()
            .flatten()
            .for_each(|entry| each_part(entry, visit)),
        Kind::At(inner, places) => {
            each_part(inner, visit);
            places.iter().for_each(|(_, value)| each_part(value, visit));
        }
    }
}

fn each_in_binder<'e>(binder: &'e Binder, visit: &mut dyn FnMut(&'e Expression)) {
    binder
        .letters
        .iter()
        .for_each(|(_, range)| each_in_range(range, visit));
    binder
        .condition
        .iter()
        .for_each(|condition| each_in_condition(condition, visit));
}

fn each_in_range<'e>(range: &'e Range, visit: &mut dyn FnMut(&'e Expression)) {
    match range {
        Range::Between(first, last) => [first, last]
            .into_iter()
            .for_each(|bound| each_part(bound, visit)),
        Range::Listed(listed) => listed.iter().for_each(|element| each_part(element, visit)),
        Range::Declared | Range::Named(_) => {}
    }
}

/// Calls `visit` for everything inside a condition.
pub fn each_in_condition<'e>(condition: &'e Condition, visit: &mut dyn FnMut(&'e Expression)) {
    match condition {
        Condition::Always | Condition::Never => {}
        Condition::Chain(Chain { sides, .. }) => {
            sides.iter().for_each(|side| each_part(side, visit))
        }
        Condition::Member(letter, range) => {
            each_part(letter, visit);
            each_in_range(range, visit);
        }
        Condition::All(parts) | Condition::Any(parts) => {
            parts.iter().for_each(|part| each_in_condition(part, visit))
        }
    }
}

/// Calls `visit` for everything inside a statement.
pub fn each_in_statement<'e>(statement: &'e Statement, visit: &mut dyn FnMut(&'e Expression)) {
    match statement {
        Statement::Chain(chain) => chain.sides.iter().for_each(|side| each_part(side, visit)),
        Statement::Logic(clauses, _) => {
            clauses
                .iter()
                .flat_map(|clause| &clause.parts)
                .for_each(|part| each_in_condition(part, visit));
        }
    }
}

/// The letters that an expression uses as indices or as plain names, but not what is inside it.
pub fn letters(expression: &Expression) -> Vec<String> {
    let names: Vec<&Name> = match &expression.kind {
        Kind::Name(name) | Kind::Call(name, ..) => vec![name],
        Kind::Derivative(_, by) => by.iter().collect(),
        Kind::Entry(_, indices) => return indices.iter().flat_map(terms).collect(),
        Kind::At(_, places) => places.iter().map(|(name, _)| name).collect(),
        _ => Vec::new(),
    };
    let plain = names
        .iter()
        .filter(|name| name.is_plain())
        .map(|name| name.base.clone());
    names
        .iter()
        .flat_map(|name| name.indices())
        .flat_map(terms)
        .chain(plain)
        .collect()
}

fn terms(index: &Index) -> Vec<String> {
    match index {
        Index::Linear { terms, .. } => terms.iter().map(|(_, letter)| letter.clone()).collect(),
        _ => Vec::new(),
    }
}
