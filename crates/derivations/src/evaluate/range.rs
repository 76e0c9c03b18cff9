//! The numbers that an index runs through.

use super::{Evaluator, Frame};
use crate::claim::Range;
use crate::error::{Fault, FaultKind, meaningless};
use crate::expression::Expression;
use crate::name::Name;

/// Longer ranges are a slip of the pen.
const LONGEST: i64 = 10_000;

impl Evaluator<'_> {
    /// The numbers of a range, in order.
    pub(super) fn numbers(
        &mut self,
        letter: &str,
        range: &Range,
        frame: &Frame,
    ) -> Result<Vec<i64>, Fault> {
        match range {
            Range::Between(first, last) => {
                let first = self.bound(first, "the lower bound of an index", frame)?;
                let last = self.bound(last, "the upper bound of an index", frame)?;
                counted(letter, first, last)
            }
            Range::Declared => self.declared(letter),
            Range::Listed(listed) => self.elements(listed, frame),
            Range::Named(name) => self.named(name, frame),
        }
    }

    fn bound(&mut self, bound: &Expression, role: &str, frame: &Frame) -> Result<i64, Fault> {
        self.evaluate(bound, frame)?.whole(role)
    }

    fn declared(&self, letter: &str) -> Result<Vec<i64>, Fault> {
        match self.vocabulary.range(letter) {
            Some((first, last)) => counted(letter, first, last),
            None => Err(meaningless(
                format!("the index `{letter}` has no range"),
                format!("write its bounds, or declare them: `indices: {letter} in 1..3`"),
            )),
        }
    }

    fn elements(&mut self, listed: &[Expression], frame: &Frame) -> Result<Vec<i64>, Fault> {
        let mut numbers = Vec::new();
        for number in listed {
            numbers.push(self.evaluate(number, frame)?.whole("an element of a set")?);
        }
        Ok(numbers)
    }

    fn named(&mut self, name: &Name, frame: &Frame) -> Result<Vec<i64>, Fault> {
        let name = self.resolve(name, frame)?;
        match self.vocabulary.set(&name) {
            Some(numbers) => Ok(numbers.to_vec()),
            None => Err(meaningless(
                format!("`{name}` is no set"),
                format!("declare it: `sets: {name} = {{1, 2}}`"),
            )),
        }
    }
}

fn counted(letter: &str, first: i64, last: i64) -> Result<Vec<i64>, Fault> {
    if last.saturating_sub(first) > LONGEST {
        let problem = format!("`{letter}` runs from {first} to {last}: make it shorter");
        return Err(FaultKind::TooMuch(problem).into());
    }
    Ok((first..=last).collect())
}
