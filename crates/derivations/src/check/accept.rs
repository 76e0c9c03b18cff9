//! One point: drawn anew until all conditions hold and all sides are finite.

use super::Checker;
use crate::claim::Condition;
use crate::draw::Point;
use crate::error::{Fault, FaultKind};
use crate::evaluate::{Evaluator, Frame};
use crate::expression::Expression;
use crate::value::Value;

/// How often a point is drawn anew before it is given up.
pub const TRIES: usize = 50;

/// A point with the values of all sides, or of those before the first that is not finite.
pub struct Tried<'a> {
    /// What remembers the values of names at this point.
    pub evaluator: Evaluator<'a>,
    /// The free indices, and what a condition such as `x = 0` has set.
    pub frame: Frame,
    /// The values of the sides.
    pub values: Vec<Value>,
}

impl Tried<'_> {
    /// Whether nothing was drawn, so that every other point would be the same.
    pub fn is_only_one(&self) -> bool {
        self.evaluator.drawn.is_empty() && self.frame.letters.is_empty()
    }
}

/// Why a draw was not accepted.
pub enum Refusal {
    /// A condition does not hold; what it is.
    Condition(String),
    /// The side of this number is not finite.
    NotFinite(usize),
}

/// What a claim asks of its points.
#[derive(Clone, Copy)]
pub struct Wanted<'c> {
    /// The index letters that stand for every number in their range.
    pub letters: &'c [String],
    /// The side condition.
    pub condition: Option<&'c Condition>,
}

impl<'a> Checker<'a> {
    /// Draws one point until all sides are finite and all conditions hold.
    pub(super) fn accept(
        &self,
        number: usize,
        wanted: Wanted,
        sides: &[Expression],
    ) -> Result<Result<Tried<'a>, Refusal>, Fault> {
        let mut refusal = Refusal::NotFinite(0);
        for attempt in 0..TRIES {
            let tried = match self.prepared(self.point(number, attempt), wanted)? {
                Ok((evaluator, frame)) => evaluated(evaluator, frame, sides)?,
                Err(refused) => {
                    refusal = refused;
                    continue;
                }
            };
            if tried.values.len() == sides.len() {
                return Ok(Ok(tried));
            }
            refusal = Refusal::NotFinite(tried.values.len());
            if tried.is_only_one() {
                break;
            }
        }
        Ok(Err(refusal))
    }

    /// One of the points of this check.
    pub(super) fn point(&self, number: usize, attempt: usize) -> Point {
        Point {
            number,
            count: self.points(),
            attempt,
        }
    }

    /// The evaluator and the frame of a point, if all conditions hold there.
    pub(super) fn prepared(
        &self,
        point: Point,
        wanted: Wanted,
    ) -> Result<Result<(Evaluator<'a>, Frame), Refusal>, Fault> {
        let mut evaluator = Evaluator::new(self.vocabulary, point);
        let mut frame = Frame {
            letters: self.indices(point, wanted.letters),
            ..Frame::default()
        };
        if let Some(condition) = wanted.condition {
            let met = self.meet(&mut evaluator, condition, &mut frame);
            if unless_infinite(met)? != Some(true) {
                return Ok(Err(Refusal::Condition(
                    "the condition of the claim".to_string(),
                )));
            }
        }
        for (assumption, text) in self.vocabulary.assumptions() {
            if unless_infinite(evaluator.holds(assumption, &frame))? != Some(true) {
                return Ok(Err(Refusal::Condition(format!("the assumption `{text}`"))));
            }
        }
        evaluator.forget();
        Ok(Ok((evaluator, frame)))
    }
}

/// The values of the sides up to the first that is not finite.
fn evaluated<'a>(
    mut evaluator: Evaluator<'a>,
    frame: Frame,
    sides: &[Expression],
) -> Result<Tried<'a>, Fault> {
    let mut values = Vec::with_capacity(sides.len());
    for side in sides {
        evaluator.rest();
        let value = unless_infinite(evaluator.evaluate(side, &frame))?;
        match value.filter(Value::is_finite) {
            Some(value) => values.push(value),
            None => break,
        }
    }
    Ok(Tried {
        evaluator,
        frame,
        values,
    })
}

/// A value that is not finite means another draw, not a wrong display.
///
/// # Errors
/// Every fault but that one.
pub fn unless_infinite<T>(result: Result<T, Fault>) -> Result<Option<T>, Fault> {
    match result {
        Ok(value) => Ok(Some(value)),
        Err(fault) if matches!(fault.kind(), FaultKind::NotFinite { .. }) => Ok(None),
        Err(fault) => Err(fault),
    }
}
