//! What the author of a page has declared: symbols with domains, definitions, assumptions.

use crate::claim::Condition;
use crate::domain::{Domain, Entries};
use crate::expression::Expression;
use crate::name::Name;
use crate::value::Value;

mod declare;
mod define;
mod domain_text;
mod entries;
mod items;
mod lookup;
mod numbers;
mod symbols;

/// The symbols of a page and what they mean.
///
/// ```
/// use derivations::{Options, Vocabulary, check};
///
/// let mut vocabulary = Vocabulary::new();
/// vocabulary.declare("symbols: x real").unwrap();
/// vocabulary.define(r"\sigma(x) = \frac{1}{1 + e^{-x}}").unwrap();
/// let report = check(&vocabulary, r"\sigma'(x) = \sigma(x)(1 - \sigma(x))", Options::default()).unwrap();
/// assert_eq!(report.steps, 1);
/// ```
#[derive(Clone, Debug, Default)]
pub struct Vocabulary {
    symbols: Vec<Declared>,
    indices: Vec<(String, i64, i64)>,
    sets: Vec<(Name, Vec<i64>)>,
    functions: Vec<Name>,
    definitions: Vec<Definition>,
    assumptions: Vec<(Condition, String)>,
}

/// A symbol that is drawn, or a vector whose size and entries are declared.
#[derive(Clone, Debug)]
pub struct Declared {
    /// The name, whose index letters stand for any number in their range.
    pub name: Name,
    /// Where its values come from.
    pub domain: Domain,
    /// What its entries are called, such as `w_i` for `\mathbf{w}`.
    pub entries: Option<Name>,
}

/// A name or a function with its meaning.
#[derive(Clone, Debug)]
pub struct Definition {
    /// The name, whose index letters stand for any number in their range.
    pub head: Name,
    /// The parameters, if it is a function.
    pub parameters: Vec<Name>,
    /// What it is.
    pub body: Body,
}

/// The meaning of a defined name.
#[derive(Clone, Debug)]
pub enum Body {
    /// What stands on the right of its definition.
    Expression(Expression),
    /// A value that was bound to it.
    Value(Value),
    /// Rust code that computes it.
    Code(fn(&[f64]) -> f64),
}

impl Vocabulary {
    /// A vocabulary without symbols.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// What is assumed of every drawn point, with the text it was declared by.
    pub(crate) fn assumptions(&self) -> &[(Condition, String)] {
        &self.assumptions
    }

    /// Whether a symbol may stand in a subscript.
    pub(crate) fn is_whole(declared: &Declared) -> bool {
        matches!(
            declared.domain.entries,
            Entries::Whole(..) | Entries::Listed(_)
        )
    }
}
