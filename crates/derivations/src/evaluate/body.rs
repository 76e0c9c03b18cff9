//! The value of a definition at given arguments, differentiated as often as it has primes.

use super::{Evaluator, Frame};
use crate::dual::Dual;
use crate::error::{Fault, meaningless};
use crate::value::Value;
use crate::vocabulary::{Body, Definition};

/// The definition that a call has chosen.
pub struct Chosen<'v> {
    /// The definition.
    pub definition: &'v Definition,
    /// The numbers that its index letters have.
    pub letters: Vec<(String, i64)>,
}

impl Evaluator<'_> {
    /// The chosen function at the given values, differentiated as often as it has primes.
    pub(super) fn derived(
        &mut self,
        chosen: &Chosen,
        primes: usize,
        values: &[Value],
        scope: usize,
    ) -> Result<Value, Fault> {
        if primes == 0 {
            return self.body(chosen, values, scope);
        }
        let [Value::Scalar(argument)] = values else {
            let head = &chosen.definition.head;
            return Err(meaningless(
                format!("a prime on `{head}`, which is no function of one number"),
                "write the derivative as `\\frac{\\partial …}{\\partial …}` or `\\nabla`",
            ));
        };
        let inner = self.scopes.enter(scope, None);
        let varied = argument.clone().varied(self.scopes.level(inner));
        let value = self.derived(chosen, primes - 1, &[Value::Scalar(varied)], inner)?;
        Ok(self.slope(&value, inner))
    }

    /// What the definition says, with its letters and parameters set.
    pub(super) fn body(
        &mut self,
        chosen: &Chosen,
        values: &[Value],
        scope: usize,
    ) -> Result<Value, Fault> {
        let definition = chosen.definition;
        match &definition.body {
            Body::Value(value) => Ok(value.clone()),
            Body::Code(code) => run(*code, definition, values),
            Body::Expression(body) => {
                let parameters = definition.parameters.iter().cloned();
                let frame = Frame {
                    letters: chosen.letters.clone(),
                    parameters: parameters.zip(values.iter().cloned()).collect(),
                    scope,
                };
                self.evaluate(body, &frame)
            }
        }
    }
}

/// Rust code knows numbers only, so what it is given may not vary.
fn run(code: fn(&[f64]) -> f64, definition: &Definition, values: &[Value]) -> Result<Value, Fault> {
    let entries: Vec<Dual> = values.iter().flat_map(Value::entries).collect();
    if entries.iter().any(|entry| matches!(entry, Dual::Split(_))) {
        let head = &definition.head;
        return Err(meaningless(
            format!("`{head}` is computed by code, which has no derivative here"),
            "define it by an equation to differentiate it",
        ));
    }
    let numbers: Vec<f64> = entries.iter().map(Dual::real).collect();
    Ok(code(&numbers).into())
}
