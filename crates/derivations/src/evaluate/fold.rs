//! Sums, products, means and extremes over index letters.

use super::{Evaluator, Frame};
use crate::claim::Range;
use crate::error::{Fault, meaningless};
use crate::expression::{Binder, Expression, Fold};
use crate::value::Value;

impl Evaluator<'_> {
    /// What a fold makes of the values of its body.
    pub(super) fn fold(
        &mut self,
        fold: Fold,
        binder: &Binder,
        body: &Expression,
        frame: &Frame,
    ) -> Result<Value, Fault> {
        let mut found = Vec::new();
        self.each(
            &binder.letters,
            binder,
            body,
            &mut frame.clone(),
            &mut found,
        )?;
        match fold {
            Fold::Sum => Ok(total(&found)?.unwrap_or_else(|| 0.0.into())),
            Fold::Product => product(found),
            Fold::Mean => mean(&found),
            Fold::Max => Ok(greatest(found)?.1),
            Fold::Min => Ok(least(found)?.1),
            Fold::ArgMax => Ok(position(greatest(found)?)),
            Fold::ArgMin => Ok(position(least(found)?)),
        }
    }

    /// Evaluates the body for all values of the letters; each result goes with that of the last letter.
    fn each(
        &mut self,
        letters: &[(String, Range)],
        binder: &Binder,
        body: &Expression,
        frame: &mut Frame,
        found: &mut Vec<(i64, Value)>,
    ) -> Result<(), Fault> {
        let Some(((letter, range), rest)) = letters.split_first() else {
            return self.innermost(binder, body, frame, found);
        };
        for number in self.numbers(letter, range, frame)? {
            frame.letters.push((letter.clone(), number));
            let result = self.each(rest, binder, body, frame, found);
            frame.letters.pop();
            result?;
        }
        Ok(())
    }

    fn innermost(
        &mut self,
        binder: &Binder,
        body: &Expression,
        frame: &Frame,
        found: &mut Vec<(i64, Value)>,
    ) -> Result<(), Fault> {
        if let Some(condition) = &binder.condition
            && !self.holds(condition, frame)?
        {
            return Ok(());
        }
        let number = frame.letters.last().map_or(0, |(_, number)| *number);
        found.push((number, self.evaluate(body, frame)?));
        Ok(())
    }
}

fn total(found: &[(i64, Value)]) -> Result<Option<Value>, Fault> {
    let mut values = found.iter().map(|(_, value)| value.clone());
    let Some(first) = values.next() else {
        return Ok(None);
    };
    values.try_fold(first, Value::plus).map(Some)
}

fn product(found: Vec<(i64, Value)>) -> Result<Value, Fault> {
    let mut values = found.into_iter().map(|(_, value)| value);
    values.try_fold(Value::from(1.0), Value::times)
}

fn mean(found: &[(i64, Value)]) -> Result<Value, Fault> {
    let sum = total(found)?.ok_or_else(|| empty("a mean"))?;
    sum.divided((found.len() as f64).into())
}

fn greatest(found: Vec<(i64, Value)>) -> Result<(i64, Value), Fault> {
    extreme(found, |new, best| new > best)
}

fn least(found: Vec<(i64, Value)>) -> Result<(i64, Value), Fault> {
    extreme(found, |new, best| new < best)
}

/// The best of some numbers with the value of its index letter; of equal ones the first.
fn extreme(
    found: Vec<(i64, Value)>,
    better: impl Fn(f64, f64) -> bool,
) -> Result<(i64, Value), Fault> {
    let mut best: Option<(i64, Value, f64)> = None;
    for (number, value) in found {
        let size = value.scalar("what is compared")?.real();
        if best
            .as_ref()
            .is_none_or(|(_, _, so_far)| better(size, *so_far))
        {
            best = Some((number, value, size));
        }
    }
    let best = best.map(|(number, value, _)| (number, value));
    best.ok_or_else(|| empty("an extreme"))
}

fn position((number, _): (i64, Value)) -> Value {
    (number as f64).into()
}

fn empty(what: &str) -> Fault {
    meaningless(
        format!("{what} over an index without values"),
        "give the index a range that is not empty",
    )
}
