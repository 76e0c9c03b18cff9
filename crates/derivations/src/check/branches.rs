//! Points are drawn until every branch of a choice was taken.

use std::collections::HashMap;

use super::Checker;
use super::chain::Sides;
use super::points::Tried;
use crate::expression::{Expression, Kind};
use crate::report::{Report, Warning};
use crate::walk;

fn merged(tried: &[Tried]) -> HashMap<*const Expression, (usize, u64)> {
    let mut choices = HashMap::new();
    for (choice, (ways, taken)) in tried.iter().flat_map(|point| &point.evaluator.choices) {
        choices.entry(*choice).or_insert((*ways, 0)).1 |= taken;
    }
    choices
}

/// Whether each way of each choice was taken at some point.
pub fn all_taken(tried: &[Tried]) -> bool {
    merged(tried)
        .values()
        .all(|(ways, taken)| taken.count_ones() as usize >= *ways)
}

/// Warns of cases in the display itself that were never taken.
pub fn warn(checker: &Checker, sides: &Sides, tried: &[Tried], report: &mut Report) {
    let choices = merged(tried);
    for side in &sides.expressions {
        walk::each_part(side, &mut |part| {
            let Kind::Cases(cases) = &part.kind else {
                return;
            };
            let taken = choices
                .get(&std::ptr::from_ref(part))
                .map_or(0, |(_, taken)| *taken);
            for (number, (value, _)) in cases.iter().enumerate() {
                if taken & (1 << number.min(63)) == 0 {
                    let branch = checker.text(value.span);
                    report.warnings.push(Warning::NeverTaken { branch });
                }
            }
        });
    }
}
