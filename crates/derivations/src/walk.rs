//! Visits all parts of an expression.

use crate::claim::{Chain, Condition, Range, Statement};
use crate::expression::{Binder, Expression, Kind};
use crate::name::{Index, Name};

/// Calls `visit` for an expression and everything inside it, outer parts first.
pub fn each_part<'e>(expression: &'e Expression, visit: &mut dyn FnMut(&'e Expression)) {
    visit(expression);
    match &expression.kind {
        Kind::Number(..) | Kind::Name(_) => {}
        Kind::Sum(terms) => each(terms.iter().map(|(_, term)| term), visit),
        Kind::Product(factors) => each(factors.iter().map(|(_, factor)| factor), visit),
        Kind::Fraction(one, other) | Kind::Power(one, other) | Kind::Braced(one, other) => {
            each([&**one, &**other], visit);
        }
        Kind::Transpose(inner)
        | Kind::Derivative(inner, _)
        | Kind::Gradient(inner, _)
        | Kind::Entry(inner, _) => each_part(inner, visit),
        Kind::Apply(_, _, parts) | Kind::Call(_, _, parts) => each(parts, visit),
        Kind::Fold(_, binder, body) => {
            each_in_binder(binder, visit);
            each_part(body, visit);
        }
        Kind::Cases(cases) => each_in_cases(cases, visit),
        Kind::Indicator(condition) => each_in_condition(condition, visit),
        Kind::Matrix(rows) => each(rows.iter().flatten(), visit),
        Kind::At(inner, places) => {
            each_part(inner, visit);
            each(places.iter().map(|(_, value)| value), visit);
        }
    }
}

fn each<'e>(
    parts: impl IntoIterator<Item = &'e Expression>,
    visit: &mut dyn FnMut(&'e Expression),
) {
    for part in parts {
        each_part(part, visit);
    }
}

fn each_in_cases<'e>(cases: &'e [(Expression, Condition)], visit: &mut dyn FnMut(&'e Expression)) {
    for (value, condition) in cases {
        each_part(value, visit);
        each_in_condition(condition, visit);
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
        Range::Between(first, last) => each([&**first, &**last], visit),
        Range::Listed(listed) => each(listed, visit),
        Range::Declared | Range::Named(_) => {}
    }
}

/// Calls `visit` for everything inside a condition.
pub fn each_in_condition<'e>(condition: &'e Condition, visit: &mut dyn FnMut(&'e Expression)) {
    match condition {
        Condition::Always | Condition::Never => {}
        Condition::Chain(Chain { sides, .. }) => each(sides, visit),
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
        Statement::Chain(chain) => each(&chain.sides, visit),
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
