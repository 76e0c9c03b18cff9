//! The points at which a claim is tried: those where conditions hold and all values are finite.

use super::Checker;
use crate::claim::{Condition, Relation};
use crate::draw::Point;
use crate::error::{Fault, FaultKind};
use crate::evaluate::{Evaluator, Frame};
use crate::expression::{Expression, Kind};
use crate::value::Value;
use crate::walk;

/// How often a point is drawn anew before it is given up.
pub const TRIES: usize = 50;

/// An accepted point with the values of all sides.
pub struct Tried<'a> {
    pub evaluator: Evaluator<'a>,
    pub frame: Frame,
    pub values: Vec<Value>,
}

/// Why a draw was not accepted.
pub enum Refusal {
    /// A condition does not hold; the text of it.
    Condition(String),
    /// This side is not finite.
    NotFinite(usize),
}

impl<'a> Checker<'a> {
    /// The evaluator and the frame of a point, if all conditions hold there.
    pub(super) fn prepared(
        &self,
        point: Point,
        letters: &[String],
        condition: Option<&Condition>,
    ) -> Result<Result<(Evaluator<'a>, Frame), Refusal>, Fault> {
        let mut evaluator = Evaluator::new(self.vocabulary, point);
        let mut frame = Frame {
            letters: self.indices(point, letters),
            ..Frame::default()
        };
        if let Some(condition) = condition {
            let met = unless_infinite(self.meet(&mut evaluator, condition, &mut frame))?;
            if met != Some(true) {
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
        Ok(Ok((evaluator, frame)))
    }

    /// Makes a condition true: `x = 0` sets x, everything else has to be so by itself.
    fn meet(
        &self,
        evaluator: &mut Evaluator,
        condition: &Condition,
        frame: &mut Frame,
    ) -> Result<bool, Fault> {
        match condition {
            Condition::All(parts) => {
                for part in parts {
                    if !self.meet(evaluator, part, frame)? {
                        return Ok(false);
                    }
                }
                Ok(true)
            }
            Condition::Chain(chain) => {
                if let (
                    [Relation::Equal],
                    [
                        Expression {
                            kind: Kind::Name(name),
                            ..
                        },
                        value,
                    ],
                ) = (chain.relations.as_slice(), chain.sides.as_slice())
                    && !self.vocabulary.is_index(&name.base)
                {
                    let value = evaluator.evaluate(value, frame)?;
                    evaluator.fix(name, value, frame)?;
                    return Ok(true);
                }
                evaluator.holds(condition, frame)
            }
            other => evaluator.holds(other, frame),
        }
    }

    /// The values of the declared index letters that a claim uses.
    fn indices(&self, point: Point, letters: &[String]) -> Vec<(String, i64)> {
        let mut stride = 1;
        let mut values = Vec::new();
        for letter in letters {
            let Some(range) = self.vocabulary.range(letter) else {
                continue;
            };
            values.push((letter.clone(), point.index(stride, range)));
            stride *= usize::try_from(range.1 - range.0 + 1).unwrap_or(1);
        }
        values
    }

    /// Draws one point until all sides are finite and all conditions hold.
    pub(super) fn accept(
        &self,
        number: usize,
        letters: &[String],
        condition: Option<&Condition>,
        sides: &[Expression],
    ) -> Result<Result<Tried<'a>, Refusal>, Fault> {
        let count = self.points();
        let mut refusal = Refusal::NotFinite(0);
        for attempt in 0..TRIES {
            let point = Point {
                number,
                count,
                attempt,
            };
            let (mut evaluator, frame) = match self.prepared(point, letters, condition)? {
                Ok(prepared) => prepared,
                Err(refused) => {
                    refusal = refused;
                    continue;
                }
            };
            let mut values = Vec::with_capacity(sides.len());
            for side in sides {
                evaluator.rest();
                let value = unless_infinite(evaluator.evaluate(side, &frame))?;
                match value.filter(Value::is_finite) {
                    Some(value) => values.push(value),
                    None => break,
                }
            }
            if values.len() == sides.len() {
                return Ok(Ok(Tried {
                    evaluator,
                    frame,
                    values,
                }));
            }
            refusal = Refusal::NotFinite(values.len());
            if evaluator.drawn.is_empty() && frame.letters.is_empty() {
                break;
            }
        }
        Ok(Err(refusal))
    }
}

/// The declared index letters inside some expressions, each once.
pub fn used_letters<'e>(expressions: impl Iterator<Item = &'e Expression>) -> Vec<String> {
    let mut used: Vec<String> = Vec::new();
    for expression in expressions {
        for letter in walk::letters(expression) {
            if !used.contains(&letter) {
                used.push(letter);
            }
        }
    }
    used
}

/// A value that is not finite means another draw, not a wrong display.
pub fn unless_infinite<T>(result: Result<T, Fault>) -> Result<Option<T>, Fault> {
    match result {
        Ok(value) => Ok(Some(value)),
        Err(fault) if matches!(fault.kind(), FaultKind::NotFinite { .. }) => Ok(None),
        Err(fault) => Err(fault),
    }
}
