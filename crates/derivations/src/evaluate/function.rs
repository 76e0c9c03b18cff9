//! Functions that need no declaration.

use super::{Evaluator, Frame};
use crate::dual::Dual;
use crate::error::{Fault, meaningless};
use crate::expression::{Expression, Function};
use crate::value::Value;

impl Evaluator<'_> {
    /// A known function at its arguments, differentiated as often as it has primes.
    pub(super) fn apply(
        &mut self,
        whole: &Expression,
        function: Function,
        primes: usize,
        arguments: &[Expression],
        frame: &Frame,
    ) -> Result<Value, Fault> {
        let values = self.evaluate_all(arguments, frame)?;
        if matches!(function, Function::Max | Function::Min) {
            return self.extreme_of(whole, function == Function::Max, values);
        }
        let [value] = values.as_slice() else {
            return Err(meaningless(
                "a function of one number has several arguments",
                "write one",
            ));
        };
        if function == Function::Abs {
            let negative = value.entry(0, 0).real().is_sign_negative();
            self.choose(whole, 2, usize::from(negative));
        }
        self.derived_function(function, primes, value, frame.scope)
    }

    fn derived_function(
        &mut self,
        function: Function,
        primes: usize,
        value: &Value,
        scope: usize,
    ) -> Result<Value, Fault> {
        if primes == 0 {
            return applied(function, value);
        }
        let inner = self.scopes.enter(scope, None);
        let level = self.scopes.level(inner);
        let varied = value.map(|entry| entry.clone().varied(level));
        let applied = self.derived_function(function, primes - 1, &varied, inner)?;
        Ok(self.slope(&applied, inner))
    }

    /// The greatest or least of several numbers; of equal ones the first.
    fn extreme_of(
        &mut self,
        whole: &Expression,
        greatest: bool,
        values: Vec<Value>,
    ) -> Result<Value, Fault> {
        let number_of = |value: &Value| {
            let number = value.scalar("an argument of `\\max` or `\\min`");
            number.map(Dual::real)
        };
        let mut best = 0;
        for (position, value) in values.iter().enumerate() {
            let (number, so_far) = (number_of(value)?, number_of(&values[best])?);
            if number.is_nan() {
                return Ok(number.into());
            }
            if (greatest && number > so_far) || (!greatest && number < so_far) {
                best = position;
            }
        }
        self.choose(whole, values.len(), best);
        let chosen = values.into_iter().nth(best);
        Ok(chosen.unwrap_or_else(|| f64::NAN.into()))
    }

    /// Remembers which way a choice went, so that points are drawn until every way was taken.
    pub(super) fn choose(&mut self, choice: &Expression, ways: usize, taken: usize) {
        let entry = self
            .choices
            .entry(std::ptr::from_ref(choice))
            .or_insert((ways, 0));
        entry.1 |= 1 << taken.min(63);
    }
}

fn applied(function: Function, value: &Value) -> Result<Value, Fault> {
    match function {
        Function::Exp => Ok(value.map(Dual::exp)),
        Function::Ln => Ok(value.map(Dual::ln)),
        Function::Log(base) => {
            let logarithm = Dual::from(f64::from(base).ln());
            Ok(value.map(|entry| entry.ln() / logarithm.clone()))
        }
        Function::Tanh => Ok(value.map(Dual::tanh)),
        Function::Sin => Ok(value.map(Dual::sin)),
        Function::Cos => Ok(value.map(Dual::cos)),
        Function::Sqrt => Ok(value.map(Dual::sqrt)),
        Function::Sign => Ok(value.map(Dual::sign)),
        Function::Step => Ok(value.map(Dual::step)),
        Function::Abs if matches!(value, Value::Scalar(_)) => Ok(value.map(Dual::abs)),
        Function::Abs | Function::Norm => Ok(Value::Scalar(value.norm())),
        Function::NormOne => Ok(Value::Scalar(value.absolute_sum())),
        Function::NormMax => Ok(Value::Scalar(value.absolute_greatest())),
        Function::Diagonal => value.on_diagonal(),
        Function::Trace => value.trace(),
        Function::Max | Function::Min => Err(meaningless(
            "a prime on `\\max`",
            "write the derivative out",
        )),
    }
}
