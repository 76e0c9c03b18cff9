//! Chains of relations, link by link.

use super::points::{Refusal, TRIES, Tried, used_letters};
use super::{Checker, branches, difference, influence};
use crate::claim::{Chain, Condition, Relation};
use crate::compare::relation_holds;
use crate::error::{Fault, FaultKind, meaningless};
use crate::exact::{exact, exact_holds};
use crate::expression::{Expression, Kind};
use crate::report::{Report, Warning};
use crate::rounding::{rounds_to, units};
use crate::walk;

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
    let values: Vec<_> = sides
        .expressions
        .iter()
        .map(|side| exact(side, checker.vocabulary))
        .collect();
    let mut open = Vec::new();
    for (link, relation) in sides.relations.iter().enumerate() {
        let unit = unit_of(sides, link)?;
        let decided = match (&values[link], &values[link + 1]) {
            (Some(left), Some(right)) => exact_holds(*relation, left, right, unit.first().copied()),
            _ => None,
        };
        match decided {
            Some(true) => report.exact += 1,
            // Floating point finds the values that the message shows.
            Some(false) | None => open.push((link, decided, unit)),
        }
    }
    let tried = tried_points(checker, sides, condition, report)?;
    for (link, decided, unit) in open {
        verify(sides, link, decided, &unit, &tried)?;
    }
    report.steps += sides.relations.len();
    report.points = report.points.max(tried.len());
    branches::warn(checker, sides, &tried, report);
    if checker.options.influence {
        influence::warn(checker, sides, tried, report);
    }
    Ok(())
}

fn unit_of(sides: &Sides, link: usize) -> Result<Vec<f64>, Fault> {
    match sides.relations[link] {
        Relation::Rounded => units(&sides.expressions[link + 1]),
        _ => Ok(Vec::new()),
    }
}

fn tried_points<'a>(
    checker: &Checker<'a>,
    sides: &Sides,
    condition: Option<&Condition>,
    report: &mut Report,
) -> Result<Vec<Tried<'a>>, Fault> {
    let mut parts = Vec::new();
    sides
        .expressions
        .iter()
        .for_each(|side| walk::each_part(side, &mut |part| parts.push(part)));
    condition
        .iter()
        .for_each(|condition| walk::each_in_condition(condition, &mut |part| parts.push(part)));
    let letters = used_letters(parts.into_iter());
    let (mut tried, mut refused) = (Vec::new(), Vec::new());
    let most = checker.points();
    for number in 0..8 * most {
        if number >= most && branches::all_taken(&tried) {
            break;
        }
        match checker.accept(number, &letters, condition, &sides.expressions)? {
            Ok(point) => {
                difference::braces(sides, &point)?;
                let fixed = point.evaluator.drawn.is_empty() && point.frame.letters.is_empty();
                tried.push(point);
                if fixed {
                    return Ok(tried);
                }
            }
            // Half of the points in vain are enough to see that it will not get better.
            Err(refusal) => {
                refused.push(refusal);
                if refused.len() * 2 > most && tried.is_empty() {
                    break;
                }
            }
        }
    }
    match refused.pop() {
        Some(refusal) if tried.is_empty() => Err(no_point(sides, &refusal)),
        Some(_) if tried.len() < most / 2 => {
            report.warnings.push(Warning::FewPoints {
                points: tried.len(),
                claim: sides.texts.join(" … "),
            });
            Ok(tried)
        }
        _ => Ok(tried),
    }
}

fn no_point(sides: &Sides, refusal: &Refusal) -> Fault {
    match refusal {
        Refusal::NotFinite(side) => {
            let text = sides.texts.get(*side).cloned().unwrap_or_default();
            FaultKind::NotFinite { text, tries: TRIES }.into()
        }
        Refusal::Condition(text) => FaultKind::EmptyDomain {
            conditions: text.clone(),
            tries: TRIES,
        }
        .into(),
    }
}

fn verify(
    sides: &Sides,
    link: usize,
    decided: Option<bool>,
    unit: &[f64],
    tried: &[Tried],
) -> Result<(), Fault> {
    for (number, point) in tried.iter().enumerate() {
        let (left, right) = (&point.values[link], &point.values[link + 1]);
        let holds = match (decided, sides.relations[link]) {
            (Some(decided), _) => decided,
            (None, Relation::Rounded) => rounds_to(left, right, unit),
            (None, relation) => relation_holds(relation, left, right)?,
        };
        if !holds {
            return Err(difference::unequal(
                sides,
                link,
                point,
                tried.get(number + 1),
            ));
        }
    }
    Ok(())
}
