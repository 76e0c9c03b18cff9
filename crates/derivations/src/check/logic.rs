//! Clauses that follow from each other: ⇒ and ⟺ are tried where the premise is true.

use super::Checker;
use super::accept::{TRIES, Wanted};
use super::few_values::Combinations;
use super::indices::MOST_POINTS;
use super::points::used_letters;
use super::truths::Truths;
use crate::claim::{Claim, Clause, Condition, Connective, has_inequality};
use crate::error::{Fault, FaultKind};
use crate::report::Report;
use crate::walk;

impl Checker<'_> {
    /// Tries clauses that are joined by connectives.
    pub(super) fn logic(
        &self,
        claim: &Claim,
        clauses: &[Clause],
        connectives: &[Connective],
        report: &mut Report,
    ) -> Result<(), Fault> {
        let mut parts = Vec::new();
        walk::each_in_statement(&claim.statement, &mut |part| parts.push(part));
        let letters = used_letters(parts.into_iter());
        let wanted = Wanted {
            letters: &letters,
            condition: claim.condition.as_ref(),
        };
        let tried = self.tried_truths(wanted, clauses, connectives)?;
        self.tested(clauses, &tried)?;
        report.steps += connectives.len();
        report.points = report.points.max(tried.len());
        Ok(())
    }

    /// The truths at as many points as it takes for the premise to be true at enough of them.
    fn tried_truths(
        &self,
        wanted: Wanted,
        clauses: &[Clause],
        connectives: &[Connective],
    ) -> Result<Vec<Truths>, Fault> {
        let (mut tried, mut premises) = (Vec::<Truths>::new(), 0);
        let mut combinations = Combinations::default();
        let points = self.points_for(wanted.letters);
        let mut parts = clauses.iter().flat_map(|clause| &clause.parts);
        let least = match parts.any(is_inequality) {
            true => MOST_POINTS,
            false => 2 * points,
        };
        for turn in 0.. {
            let often = premises >= points && tried.len() >= least;
            let enough = (often || turn >= TRIES * points) && !combinations.is_wanting(turn);
            if enough || tried.last().is_some_and(|truths| truths.only_one) {
                break;
            }
            let point = self.point(turn, 0);
            let Some(truths) = self.truths(point, wanted, clauses, &mut combinations)? else {
                continue;
            };
            self.verify(&truths, clauses, connectives)?;
            premises += usize::from(truths.of(0));
            tried.push(truths);
        }
        Ok(tried)
    }

    /// A premise has to be true somewhere, unless it is to be refuted.
    fn tested(&self, clauses: &[Clause], tried: &[Truths]) -> Result<(), Fault> {
        let last = clauses.last().map(|clause| clause.parts.as_slice());
        if matches!(last, Some([Condition::Never])) {
            return self.needs_all_premises(&clauses[0], tried);
        }
        if tried.iter().any(|truths| truths.of(0)) {
            return Ok(());
        }
        let text = self.text(clauses[0].span);
        Err(FaultKind::NeverTrue {
            text,
            tries: tried.len().max(1),
        }
        .into())
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

fn is_inequality(part: &Condition) -> bool {
    matches!(part, Condition::Chain(chain) if has_inequality(&chain.relations))
}
