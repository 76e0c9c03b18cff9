//! Sums, products, powers and braces.

use super::{Evaluator, Frame};
use crate::compare::agree;
use crate::error::Fault;
use crate::exact::{Exact, exact};
use crate::expression::{Expression, Join};
use crate::value::Value;

impl Evaluator<'_> {
    /// The sum of terms, those with `true` subtracted.
    pub(super) fn sum(
        &mut self,
        terms: &[(bool, Expression)],
        frame: &Frame,
    ) -> Result<Value, Fault> {
        let mut total: Option<Value> = None;
        for (negative, term) in terms {
            let value = self.evaluate(term, frame)?;
            let signed = if *negative { value.negated() } else { value };
            total = Some(match total {
                None => signed,
                Some(sum) => sum.plus(signed)?,
            });
        }
        Ok(total.unwrap_or_else(|| 0.0.into()))
    }

    /// The product of factors, from left to right.
    pub(super) fn product(
        &mut self,
        factors: &[(Join, Expression)],
        frame: &Frame,
    ) -> Result<Value, Fault> {
        let mut total: Option<Value> = None;
        for (join, factor) in factors {
            let value = self.evaluate(factor, frame)?;
            total = Some(match (total, join) {
                (None, _) => value,
                (Some(product), Join::Times) => product.times(value)?,
                (Some(product), Join::Dot) => product.dotted(value)?,
                (Some(product), Join::Entrywise) => product.entrywise(value)?,
                (Some(product), Join::Divide) => product.divided(value)?,
            });
        }
        Ok(total.unwrap_or_else(|| 1.0.into()))
    }

    /// A power; its exponent has to be a number.
    pub(super) fn power(
        &mut self,
        base: &Expression,
        exponent: &Expression,
        frame: &Frame,
    ) -> Result<Value, Fault> {
        let base = self.evaluate(base, frame)?;
        let exponent = self.evaluate(exponent, frame)?;
        base.power(exponent.scalar("an exponent")?)
    }

    /// The value of what stands inside a brace; a label of another value is remembered.
    pub(super) fn braced(
        &mut self,
        whole: &Expression,
        inner: &Expression,
        label: &Expression,
        frame: &Frame,
    ) -> Result<Value, Fault> {
        let value = self.evaluate(inner, frame)?;
        let labelled = self.evaluate(label, frame)?;
        let agree = match (self.exact(inner), self.exact(label)) {
            (Some(exact), Some(label)) => exact == label,
            _ => agree(&value, &labelled),
        };
        if self.disturbed.is_none() && !agree {
            self.broken_brace = Some((std::ptr::from_ref(whole), value.clone(), labelled));
        }
        Ok(value)
    }

    fn exact(&self, expression: &Expression) -> Option<Exact> {
        exact(expression, self.vocabulary)
    }
}
