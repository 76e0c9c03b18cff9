//! Functions that the author has defined: which definition a call means, and whether its arguments fit.

use super::body::Chosen;
use super::{Evaluator, Frame};
use crate::domain::Form;
use crate::error::{Fault, FaultKind, meaningless, shape};
use crate::expression::Expression;
use crate::name::Name;
use crate::value::Value;
use crate::vocabulary::Definition;

impl Evaluator<'_> {
    /// A declared function at its arguments, differentiated as often as it has primes.
    pub(super) fn call(
        &mut self,
        name: &Name,
        primes: usize,
        arguments: &[Expression],
        frame: &Frame,
    ) -> Result<Value, Fault> {
        let values = self.evaluate_all(arguments, frame)?;
        self.call_with(name, primes, &values, frame)
    }

    /// The same for arguments whose values are at hand.
    pub(super) fn call_with(
        &mut self,
        name: &Name,
        primes: usize,
        values: &[Value],
        frame: &Frame,
    ) -> Result<Value, Fault> {
        let name = self.resolve(name, frame)?;
        let vocabulary = self.vocabulary;
        let Some((definition, letters)) = vocabulary.definition(&name, values.len()) else {
            return Err(self.no_function(&name, values.len()));
        };
        let chosen = Chosen {
            definition,
            letters,
        };
        if let [vector @ Value::Matrix(_)] = values
            && !self.takes_whole(definition, 0)
        {
            return self.entry_by_entry(&chosen, primes, vector, frame.scope);
        }
        self.fits(&name, definition, values)?;
        self.derived(&chosen, primes, values, frame.scope)
    }

    /// A function of a number acts on each entry of a vector.
    fn entry_by_entry(
        &mut self,
        chosen: &Chosen,
        primes: usize,
        vector: &Value,
        scope: usize,
    ) -> Result<Value, Fault> {
        Value::build(vector.shape(), |row, column| {
            let entry = [Value::Scalar(vector.entry(row, column))];
            let value = self.derived(chosen, primes, &entry, scope)?;
            value
                .scalar("the value of a function of each entry")
                .cloned()
        })
    }

    /// Refuses a vector where the definition has a number.
    fn fits(&self, name: &Name, definition: &Definition, values: &[Value]) -> Result<(), Fault> {
        for (position, value) in values.iter().enumerate() {
            if matches!(value, Value::Matrix(_)) && !self.takes_whole(definition, position) {
                let parameter = &definition.parameters[position];
                return Err(shape(format!(
                    "`{parameter}` of `{name}` is a number, but was given {}",
                    value.size()
                )));
            }
        }
        Ok(())
    }

    fn no_function(&self, name: &Name, arguments: usize) -> Fault {
        let defined = |count: &usize| self.vocabulary.definition(name, *count).is_some();
        match (1..=4).find(defined) {
            Some(count) => meaningless(
                format!("`{name}` has {arguments} arguments here, but was defined with {count}"),
                "write as many as its definition has",
            ),
            None => FaultKind::Undeclared {
                symbol: format!("{name}(…)"),
                nearest: self.vocabulary.similar(name),
            }
            .into(),
        }
    }

    /// Whether a parameter is a vector or a matrix.
    fn takes_whole(&self, definition: &Definition, position: usize) -> bool {
        let Some(name) = definition.parameters.get(position) else {
            return false;
        };
        match self.vocabulary.symbol(name) {
            Some(declared) => declared.domain.form != Form::Scalar,
            None => name.base.contains("\\mathbf") || name.base.contains("\\boldsymbol"),
        }
    }
}
