//! What an expression sees of its surroundings.

use crate::name::Name;
use crate::value::Value;

/// The letters and parameters around an expression, and the scope that it is evaluated in.
#[derive(Clone, Debug, Default)]
pub struct Frame {
    /// The index letters and their values, innermost last.
    pub letters: Vec<(String, i64)>,
    /// The parameters of the function around the expression.
    pub parameters: Vec<(Name, Value)>,
    /// Which names are being varied.
    pub scope: usize,
}

impl Frame {
    /// The same surroundings in another scope.
    pub fn inside(&self, scope: usize) -> Self {
        Self {
            scope,
            ..self.clone()
        }
    }

    /// The value of an index letter that a sum or a definition has bound.
    pub fn letter(&self, letter: &str) -> Option<i64> {
        let mut bound = self.letters.iter().rev();
        bound
            .find(|(known, _)| known == letter)
            .map(|(_, number)| *number)
    }

    /// Where the parameter of this name stands.
    pub fn parameter(&self, name: &Name) -> Option<usize> {
        self.parameters.iter().rposition(|(known, _)| known == name)
    }
}
