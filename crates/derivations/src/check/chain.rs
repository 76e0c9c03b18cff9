//! Chains of relations, link by link.

use super::points::{Tried, tried_points};
use super::{Checker, branches, difference, influence};
use crate::claim::{Chain, Condition, Relation};
use crate::compare::relation_holds;
use crate::error::{Fault, meaningless};
use crate::exact::{exact, exact_holds};
use crate::expression::{Expression, Kind};
use crate::report::Report;
use crate::rounding::{rounds_to, units};

/// The sides of a chain, with the text of each.
pub struct Sides {
    /// The text of each side.
    pub texts: Vec<String>,
    /// What is evaluated for each side.
    pub expressions: Vec<Expression>,
    /// One fewer than sides.
    pub relations: Vec<Relation>,
}

/// What is evaluated for the sides of a chain: for `w \leftarrow E`, the new value of w on the left.
///
/// # Errors
/// If something other than one symbol stands before `\leftarrow`.
pub fn compared(chain: &Chain) -> Result<Vec<Expression>, Fault> {
    let mut sides = chain.sides.clone();
    for (position, relation) in chain.relations.iter().enumerate() {
        if *relation != Relation::Update {
            continue;
        }
        match &mut sides[position].kind {
            Kind::Name(name) if position == 0 => name.mark.push_str("new"),
            _ => {
                let problem = "`\\leftarrow` has something other than one symbol at the beginning on its left";
                return Err(meaningless(problem, "write `w \\leftarrow …`"));
            }
        }
    }
    Ok(sides)
}

/// Verifies every link of a chain.
///
/// # Errors
/// The fault of the first link that does not hold.
pub fn check_sides(
    checker: &Checker,
    sides: &Sides,
    condition: Option<&Condition>,
    report: &mut Report,
) -> Result<(), Fault> {
    let links = links(checker, sides)?;
    let tried = tried_points(checker, sides, condition, report)?;
    for (number, link) in links.iter().enumerate() {
        verify(sides, number, link, &tried)?;
    }
    report.steps += links.len();
    report.exact += links.iter().filter(|link| link.exactly.is_some()).count();
    report.points = report.points.max(tried.len());
    branches::warn(checker, sides, &tried, report);
    if checker.options.influence {
        influence::warn(checker, sides, tried, report);
    }
    Ok(())
}

/// What is known of a link before any point is drawn.
struct Link {
    /// Whether it holds, if exact arithmetic can say so.
    exactly: Option<bool>,
    /// The place of the last digit of each printed decimal, if its right side is rounded.
    units: Vec<i32>,
}

fn links(checker: &Checker, sides: &Sides) -> Result<Vec<Link>, Fault> {
    let value = |side: &Expression| exact(side, checker.vocabulary);
    let values: Vec<_> = sides.expressions.iter().map(value).collect();
    let mut links = Vec::new();
    for (number, relation) in sides.relations.iter().enumerate() {
        let units = match relation {
            Relation::Rounded => units(&sides.expressions[number + 1])?,
            _ => Vec::new(),
        };
        let exactly = match (&values[number], &values[number + 1]) {
            (Some(left), Some(right)) => {
                exact_holds(*relation, left, right, units.first().copied())
            }
            _ => None,
        };
        links.push(Link { exactly, units });
    }
    Ok(links)
}

fn verify(sides: &Sides, number: usize, link: &Link, tried: &[Tried]) -> Result<(), Fault> {
    for (place, point) in tried.iter().enumerate() {
        let (left, right) = (&point.values[number], &point.values[number + 1]);
        let holds = match (link.exactly, sides.relations[number]) {
            (Some(exactly), _) => exactly,
            (None, Relation::Rounded) => rounds_to(left, right, &link.units),
            (None, relation) => relation_holds(relation, left, right)?,
        };
        if !holds {
            return Err(difference::unequal(
                sides,
                number,
                point,
                tried.get(place + 1),
            ));
        }
    }
    Ok(())
}
