//! The truth of clauses at one point.

use super::accept::{Wanted, unless_infinite};
use super::few_values::Combinations;
use super::{Checker, difference};
use crate::claim::Clause;
use crate::draw::Point;
use crate::error::Fault;
use crate::evaluate::{Evaluator, Frame};

/// The truth of every part of every clause at one point.
pub struct Truths {
    /// By clause and part.
    pub parts: Vec<Vec<bool>>,
    /// The symbols that were drawn, with their values.
    pub place: Vec<(String, String)>,
    /// Whether nothing was drawn, so that every other point would be the same.
    pub only_one: bool,
}

impl Truths {
    /// Whether all parts of a clause are true.
    pub fn of(&self, clause: usize) -> bool {
        self.parts[clause].iter().all(|part| *part)
    }
}

impl Checker<'_> {
    /// The truth of each clause at a point; nothing if the point can't be used.
    pub(super) fn truths(
        &self,
        point: Point,
        wanted: Wanted,
        clauses: &[Clause],
        combinations: &mut Combinations,
    ) -> Result<Option<Truths>, Fault> {
        let Ok((mut evaluator, frame)) = self.prepared(point, wanted)? else {
            return Ok(None);
        };
        let mut parts = Vec::with_capacity(clauses.len());
        for clause in clauses {
            match truths_of(&mut evaluator, &frame, clause)? {
                Some(truths) => parts.push(truths),
                None => return Ok(None),
            }
        }
        combinations.meet(self.vocabulary, &evaluator, &frame);
        Ok(Some(Truths {
            parts,
            place: difference::listed(&frame.letters, &evaluator.drawn),
            only_one: evaluator.drawn.is_empty() && frame.letters.is_empty(),
        }))
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
