//! Definitions: displayed equations, bound values, and functions that are Rust code.

use super::{Body, Definition, Vocabulary};
use crate::error::{Fault, FaultKind};
use crate::parser::{Head, Parser};
use crate::value::Value;

impl Vocabulary {
    /// Gives a symbol or a function the meaning that a displayed equation states: `a = \varphi(z)`.
    ///
    /// # Errors
    /// If the text is not `name = expression` or `name(parameters) = expression`, uses an undeclared symbol,
    /// or gives a second meaning to the same name.
    pub fn define(&mut self, tex: &str) -> Result<(), Fault> {
        let (head, body) = Parser::new(tex, self)?.definition()?;
        self.add(tex, head, Body::Expression(body))
    }

    /// Gives a symbol a value, for example one that a chapter's code has computed.
    ///
    /// # Errors
    /// If `name` is not one symbol, or has a meaning already.
    pub fn bind(&mut self, name: &str, value: f64) -> Result<(), Fault> {
        self.bind_value(name, value.into())
    }

    /// Gives a symbol a column of values.
    ///
    /// # Errors
    /// If `name` is not one symbol or has a meaning already, or there are no values.
    pub fn bind_vector(&mut self, name: &str, values: &[f64]) -> Result<(), Fault> {
        if values.is_empty() {
            return Err(wrong(name, "a vector needs at least one entry"));
        }
        self.bind_value(name, Value::column(values))
    }

    fn bind_value(&mut self, name: &str, value: Value) -> Result<(), Fault> {
        let name_only = Parser::new(name, self)?.only_name()?;
        let head = Head {
            name: name_only,
            parameters: Vec::new(),
        };
        self.add(name, head, Body::Value(value))
    }

    /// Lets a displayed function be computed by code: `bind_function(r"\varphi(s)", |numbers| …)`.
    /// What the display says of it is then checked against that code; its derivative is not known.
    ///
    /// # Errors
    /// If `head` is not `name(parameters)`, or the function has a meaning already.
    pub fn bind_function(&mut self, head: &str, code: fn(&[f64]) -> f64) -> Result<(), Fault> {
        let parsed = Parser::new(head, self)?.head()?;
        if parsed.parameters.is_empty() {
            return Err(wrong(head, "name the parameters, as in `g(x)`"));
        }
        self.add(head, parsed, Body::Code(code))
    }

    fn add(&mut self, text: &str, head: Head, body: Body) -> Result<(), Fault> {
        let same = |known: &&Definition| {
            known.head == head.name && known.parameters.len() == head.parameters.len()
        };
        if self.definitions.iter().any(|known| same(&known)) {
            let problem = format!(
                "`{}` has a meaning already: remove one of the two definitions",
                head.name
            );
            return Err(wrong(text, &problem));
        }
        self.definitions.push(Definition {
            head: head.name,
            parameters: head.parameters,
            body,
        });
        Ok(())
    }
}

/// A fault of a declaration.
pub(super) fn wrong(text: &str, problem: &str) -> Fault {
    FaultKind::Declaration {
        text: text.trim().to_string(),
        problem: problem.to_string(),
    }
    .into()
}
