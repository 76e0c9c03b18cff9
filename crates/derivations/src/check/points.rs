//! The points at which a chain is tried.

use super::accept::{Refusal, TRIES, Wanted};
use super::chain::Sides;
use super::few_values::Combinations;
use super::indices::MOST_POINTS;
use super::{Checker, branches, difference};
use crate::claim::{Condition, has_inequality};
use crate::error::{Fault, FaultKind};
use crate::expression::Expression;
use crate::report::{Report, Warning};
use crate::walk;

pub use super::accept::Tried;

/// How many times as many points are drawn until every branch of a choice was taken.
const PATIENCE: usize = 8;

/// Draws points until there are enough and every branch was taken.
///
/// # Errors
/// If no point can be used, or the label of a brace is not what the brace holds.
pub fn tried_points<'a>(
    checker: &Checker<'a>,
    sides: &Sides,
    condition: Option<&Condition>,
    report: &mut Report,
) -> Result<Vec<Tried<'a>>, Fault> {
    let letters = letters_of(sides, condition);
    let wanted = Wanted {
        letters: &letters,
        condition,
    };
    let (tried, refused) = accepted_points(checker, sides, wanted)?;
    enough(sides, tried, refused, checker.points(), report)
}

/// The points that were accepted, and why the last of the others was not.
fn accepted_points<'a>(
    checker: &Checker<'a>,
    sides: &Sides,
    wanted: Wanted,
) -> Result<(Vec<Tried<'a>>, Option<Refusal>), Fault> {
    let most = match has_inequality(&sides.relations) {
        true => MOST_POINTS,
        false => checker.points_for(wanted.letters),
    };
    let (mut tried, mut refused): (Vec<Tried>, Vec<Refusal>) = (Vec::new(), Vec::new());
    let mut combinations = Combinations::default();
    for number in 0.. {
        let in_vain = tried.is_empty() && refused.len() >= most;
        let branches = number >= PATIENCE * checker.points() || branches::all_taken(&tried);
        let complete = number >= most && branches && !combinations.is_wanting(number);
        if in_vain || complete || tried.last().is_some_and(Tried::is_only_one) {
            break;
        }
        match checker.accept(number, wanted, &sides.expressions)? {
            Ok(point) => {
                difference::braces(sides, &point)?;
                combinations.meet(checker.vocabulary, &point.evaluator, &point.frame);
                tried.push(point);
            }
            Err(refusal) => refused.push(refusal),
        }
    }
    Ok((tried, refused.pop()))
}

fn letters_of(sides: &Sides, condition: Option<&Condition>) -> Vec<String> {
    let mut parts = Vec::new();
    for side in &sides.expressions {
        walk::each_part(side, &mut |part| parts.push(part));
    }
    if let Some(condition) = condition {
        walk::each_in_condition(condition, &mut |part| parts.push(part));
    }
    used_letters(parts.into_iter())
}

/// The index letters inside some expressions, each once.
pub fn used_letters<'e>(expressions: impl Iterator<Item = &'e Expression>) -> Vec<String> {
    let mut used: Vec<String> = Vec::new();
    for letter in expressions.flat_map(walk::letters) {
        if !used.contains(&letter) {
            used.push(letter);
        }
    }
    used
}

fn enough<'a>(
    sides: &Sides,
    tried: Vec<Tried<'a>>,
    refused: Option<Refusal>,
    most: usize,
    report: &mut Report,
) -> Result<Vec<Tried<'a>>, Fault> {
    match refused {
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
        Refusal::Condition(text) => {
            let conditions = text.clone();
            FaultKind::EmptyDomain {
                conditions,
                tries: TRIES,
            }
            .into()
        }
    }
}
