//! Functions that the author has defined.

use super::{Evaluator, Frame};
use crate::domain::Form;
use crate::dual::Dual;
use crate::error::{Fault, FaultKind, meaningless, shape};
use crate::expression::Expression;
use crate::name::Name;
use crate::value::Value;
use crate::vocabulary::{Body, Definition};

impl Evaluator<'_> {
    /// A declared function at its arguments, differentiated as often as it has primes.
    pub(super) fn call(
        &mut self,
        name: &Name,
        primes: usize,
        arguments: &[Expression],
        frame: &Frame,
    ) -> Result<Value, Fault> {
        let mut values = Vec::with_capacity(arguments.len());
        for argument in arguments {
            values.push(self.evaluate(argument, frame)?);
        }
        self.call_with(name, primes, &values, frame)
    }

    pub(super) fn call_with(
        &mut self,
        name: &Name,
        primes: usize,
        values: &[Value],
        frame: &Frame,
    ) -> Result<Value, Fault> {
        let name = self.resolve(name, frame)?.into_owned();
        let vocabulary = self.vocabulary;
        let Some((definition, letters)) = vocabulary.definition(&name, values.len()) else {
            return Err(self.no_function(&name, values.len()));
        };
        if let [Value::Matrix(matrix)] = values
            && !self.takes_whole(definition, 0)
        {
            // A function of a number acts on each entry of a vector.
            return Value::build(matrix.shape(), |row, column| {
                let entry = [Value::Scalar(matrix[(row, column)].clone())];
                let value = self.derived(definition, &letters, primes, &entry, frame.scope)?;
                value
                    .scalar("the value of a function of each entry")
                    .cloned()
            });
        }
        for (position, value) in values.iter().enumerate() {
            if matches!(value, Value::Matrix(_)) && !self.takes_whole(definition, position) {
                let parameter = &definition.parameters[position];
                return Err(shape(format!(
                    "`{parameter}` of `{name}` is a number, but was given {}",
                    value.size()
                )));
            }
        }
        self.derived(definition, &letters, primes, values, frame.scope)
    }

    fn no_function(&self, name: &Name, arguments: usize) -> Fault {
        let numbers = [1, 2, 3, 4];
        match numbers
            .iter()
            .find(|count| self.vocabulary.definition(name, **count).is_some())
        {
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

    fn derived(
        &mut self,
        definition: &Definition,
        letters: &[(String, i64)],
        primes: usize,
        values: &[Value],
        scope: usize,
    ) -> Result<Value, Fault> {
        if primes == 0 {
            return self.body(definition, letters, values, scope);
        }
        let [Value::Scalar(argument)] = values else {
            let problem = format!(
                "a prime on `{}`, which is no function of one number",
                definition.head
            );
            return Err(meaningless(
                problem,
                "write the derivative as `\\frac{\\partial …}{\\partial …}` or `\\nabla`",
            ));
        };
        let inner = self.scopes.enter(scope, None);
        let varied = [Value::Scalar(vary(argument, self.scopes.level(inner)))];
        let value = self.derived(definition, letters, primes - 1, &varied, inner)?;
        Ok(self.slope(&value, inner))
    }

    fn body(
        &mut self,
        definition: &Definition,
        letters: &[(String, i64)],
        values: &[Value],
        scope: usize,
    ) -> Result<Value, Fault> {
        match &definition.body {
            Body::Value(value) => Ok(value.clone()),
            Body::Code(code) => run(*code, definition, values),
            Body::Expression(body) => {
                let parameters = definition
                    .parameters
                    .iter()
                    .cloned()
                    .zip(values.iter().cloned())
                    .collect();
                let frame = Frame {
                    letters: letters.to_vec(),
                    parameters,
                    scope,
                };
                self.evaluate(body, &frame)
            }
        }
    }
}

/// The argument with a slope of one, besides the slopes that it has.
fn vary(argument: &Dual, level: usize) -> Dual {
    argument.clone().varied(level)
}

/// Rust code knows numbers only, so what it is given may not vary.
fn run(code: fn(&[f64]) -> f64, definition: &Definition, values: &[Value]) -> Result<Value, Fault> {
    let entries: Vec<Dual> = values.iter().flat_map(Value::entries).collect();
    if entries.iter().any(|entry| matches!(entry, Dual::Split(_))) {
        return Err(meaningless(
            format!(
                "`{}` is computed by code, which has no derivative here",
                definition.head
            ),
            "define it by an equation to differentiate it",
        ));
    }
    let numbers: Vec<f64> = entries.iter().map(Dual::real).collect();
    Ok(code(&numbers).into())
}
