//! Clauses that follow from each other: ⇒ and ⟺ are tried where the premise is true.

use super::points::{Refusal, TRIES, unless_infinite, used_letters};
use super::{Checker, difference};
use crate::claim::{Claim, Clause, Condition, Connective};
use crate::draw::Point;
use crate::error::{Fault, FaultKind};
use crate::evaluate::{Evaluator, Frame};
use crate::report::Report;
use crate::walk;

/// The truth of every part of every clause at one point.
struct Truths {
    parts: Vec<Vec<bool>>,
    place: Vec<(String, String)>,
    fixed: bool,
}

impl Truths {
    fn of(&self, clause: usize) -> bool {
        self.parts[clause].iter().all(|part| *part)
    }
}

impl Checker<'_> {
    pub(super) fn logic(
        &self,
        claim: &Claim,
        clauses: &[Clause],
        connectives: &[Connective],
        report: &mut Report,
    ) -> Result<(), Fault> {
        let contradiction = clauses
            .last()
            .is_some_and(|clause| matches!(clause.parts.as_slice(), [Condition::Never]));
        let wanted = self.points();
        let mut tried = Vec::new();
        let mut premises = 0;
        for number in 0..TRIES * wanted {
            let Some(truths) = self.truths(number, claim, clauses)? else {
                continue;
            };
            self.verify(&truths, clauses, connectives)?;
            premises += usize::from(truths.of(0));
            let enough = truths.fixed || (premises >= wanted && tried.len() >= 2 * wanted);
            tried.push(truths);
            if enough {
                break;
            }
        }
        if contradiction {
            self.needs_all_premises(&clauses[0], &tried)?;
        } else if premises == 0 {
            let text = self.text(clauses[0].span);
            return Err(FaultKind::NeverTrue {
                text,
                tries: tried.len().max(1),
            }
            .into());
        }
        report.steps += connectives.len();
        report.points = report.points.max(tried.len());
        Ok(())
    }

    fn truths(
        &self,
        number: usize,
        claim: &Claim,
        clauses: &[Clause],
    ) -> Result<Option<Truths>, Fault> {
        let mut parts = Vec::new();
        walk::each_in_statement(&claim.statement, &mut |part| parts.push(part));
        let letters = used_letters(parts.into_iter());
        let count = self.points();
        let point = Point {
            number,
            count,
            attempt: number / count,
        };
        let (mut evaluator, frame) =
            match self.prepared(point, &letters, claim.condition.as_ref())? {
                Ok(prepared) => prepared,
                Err(Refusal::Condition(_) | Refusal::NotFinite(_)) => return Ok(None),
            };
        let mut parts = Vec::new();
        for clause in clauses {
            match truths_of(&mut evaluator, &frame, clause)? {
                Some(truths) => parts.push(truths),
                None => return Ok(None),
            }
        }
        let fixed = evaluator.drawn.is_empty() && frame.letters.is_empty();
        let place = difference::listed(&frame.letters, &evaluator.drawn);
        Ok(Some(Truths {
            parts,
            place,
            fixed,
        }))
    }

    fn verify(
        &self,
        truths: &Truths,
        clauses: &[Clause],
        connectives: &[Connective],
    ) -> Result<(), Fault> {
        for (number, connective) in connectives.iter().enumerate() {
            let (before, after) = (truths.of(number), truths.of(number + 1));
            let holds = match connective {
                Connective::Implies => !before || after,
                Connective::Equivalent => before == after,
            };
            if !holds {
                return Err(FaultKind::NotImplied {
                    premise: self.text(clauses[number].span),
                    conclusion: self.text(clauses[number + 1].span),
                    premise_holds: before,
                    point: truths.place.clone(),
                }
                .into());
            }
        }
        Ok(())
    }

    /// A contradiction is only worth stating if the premises without any one of them can be true.
    fn needs_all_premises(&self, premise: &Clause, tried: &[Truths]) -> Result<(), Fault> {
        for left_out in 0..premise.parts.len() {
            let others_hold = |truths: &&Truths| {
                truths.parts[0]
                    .iter()
                    .enumerate()
                    .all(|(part, holds)| *holds || part == left_out)
            };
            if !tried.iter().any(|truths| others_hold(&truths)) {
                let text = format!(
                    "{} without its part {}",
                    self.text(premise.span),
                    left_out + 1
                );
                return Err(FaultKind::NeverTrue {
                    text,
                    tries: tried.len().max(1),
                }
                .into());
            }
        }
        Ok(())
    }
}

fn truths_of(
    evaluator: &mut Evaluator,
    frame: &Frame,
    clause: &Clause,
) -> Result<Option<Vec<bool>>, Fault> {
    let mut truths = Vec::with_capacity(clause.parts.len());
    for part in &clause.parts {
        evaluator.rest();
        match unless_infinite(evaluator.holds(part, frame))? {
            Some(truth) => truths.push(truth),
            None => return Ok(None),
        }
    }
    Ok(Some(truths))
}
