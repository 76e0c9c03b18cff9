//! Looks for terms and factors that could be anything: each is changed, and the value has to change with it.

use super::Checker;
use super::chain::Sides;
use super::points::Tried;
use crate::compare::agree;
use crate::expression::{Expression, Kind};
use crate::report::{Report, Warning};
use crate::walk;

/// Warns of every term and factor that changes the value of its side at no point.
pub fn warn(checker: &Checker, sides: &Sides, mut tried: Vec<Tried>, report: &mut Report) {
    for (number, side) in sides.expressions.iter().enumerate() {
        let mut idle: Vec<&Expression> = Vec::new();
        for part in candidates(side) {
            let inside_idle = idle.iter().any(|outer| {
                outer.span.start <= part.span.start && part.span.end <= outer.span.end
            });
            if !inside_idle && !matters(part, side, number, &mut tried) {
                idle.push(part);
            }
        }
        for part in idle {
            let term = checker.text(part.span);
            report.warnings.push(Warning::NoInfluence { term });
        }
    }
}

/// The terms of all sums and the factors of all products, outer ones first.
fn candidates(side: &Expression) -> Vec<&Expression> {
    let mut found: Vec<&Expression> = Vec::new();
    walk::each_part(side, &mut |part| match &part.kind {
        Kind::Sum(terms) if terms.len() > 1 => found.extend(terms.iter().map(|(_, term)| term)),
        Kind::Product(factors) => found.extend(factors.iter().map(|(_, factor)| factor)),
        _ => {}
    });
    found
}

fn matters(part: &Expression, side: &Expression, number: usize, tried: &mut [Tried]) -> bool {
    tried.iter_mut().any(|point| {
        point.evaluator.disturbed = Some(std::ptr::from_ref(part));
        point.evaluator.rest();
        let value = point.evaluator.evaluate(side, &point.frame);
        point.evaluator.disturbed = None;
        // A change that leaves no value at all is a change too.
        value.map_or(true, |value| !agree(&point.values[number], &value))
    })
}
