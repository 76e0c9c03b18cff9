//! The kinds of fault, each with its message.

use super::wording::{declare, suggestion};
use crate::disagreement::{Disagreement, place};

/// The kinds of fault.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
pub enum FaultKind {
    /// The text is not in the grammar.
    #[error("line {line}, column {column}: expected {expected}, found {found}{}", suggestion(nearest.as_ref()))]
    Unreadable {
        /// Byte offset in the text.
        offset: usize,
        /// Line, from 1.
        line: usize,
        /// Column in characters, from 1.
        column: usize,
        /// What the grammar allows there.
        expected: String,
        /// What stands there.
        found: String,
        /// A command of similar spelling.
        nearest: Option<String>,
    },
    /// A symbol was used that the vocabulary does not hold.
    #[error("`{symbol}` is not declared{}", declare(symbol, nearest.as_ref()))]
    Undeclared {
        /// The symbol as it was read.
        symbol: String,
        /// A declared symbol of similar spelling.
        nearest: Option<String>,
    },
    /// There is nothing to check.
    #[error(
        "`{text}` states no equality, so there is nothing to check: write a relation such as `=`, or mark the display as unchecked and say why"
    )]
    NoEquality {
        /// The text without a relation.
        text: String,
    },
    /// A relation does not hold.
    #[error("{0}")]
    Unequal(Box<Disagreement>),
    /// A value was infinite or undefined wherever it was tried.
    #[error(
        "`{text}` has no finite value at any of {tries} points tried: give its symbols a domain where it has one"
    )]
    NotFinite {
        /// The side without a value.
        text: String,
        /// How many points were tried.
        tries: usize,
    },
    /// No drawn point satisfies the conditions.
    #[error(
        "none of {tries} points tried satisfies {conditions}: declare domains that leave room for it"
    )]
    EmptyDomain {
        /// Which conditions.
        conditions: String,
        /// How many points were tried.
        tries: usize,
    },
    /// An implication whose premise was never met says nothing.
    #[error(
        "`{text}` was true at none of {tries} points tried, so the display was not put to the test: declare domains in which it can be true (a finite set for an equality)"
    )]
    NeverTrue {
        /// The premise.
        text: String,
        /// How many points were tried.
        tries: usize,
    },
    /// A clause does not follow from the one before it.
    #[error(
        "{}`{premise}` is {} but `{conclusion}` is {}", place(point),
        if *premise_holds { "true" } else { "false" }, if *premise_holds { "false" } else { "true" }
    )]
    NotImplied {
        /// The clause before the arrow.
        premise: String,
        /// The clause after the arrow.
        conclusion: String,
        /// Whether the premise is the one that is true.
        premise_holds: bool,
        /// The symbols that were drawn, with their values.
        point: Vec<(String, String)>,
    },
    /// Sizes of vectors or matrices do not fit.
    #[error("the sizes do not fit: {problem}")]
    Shape {
        /// Which sizes met where.
        problem: String,
    },
    /// The text can be read but means nothing here.
    #[error("{problem}; {remedy}")]
    Meaningless {
        /// What is wrong.
        problem: String,
        /// What to write instead.
        remedy: String,
    },
    /// Nesting or definitions too deep, or sums too long.
    #[error("{0}")]
    TooMuch(String),
    /// A declaration of the vocabulary is wrong.
    #[error("in the declaration `{text}`: {problem}")]
    Declaration {
        /// The declaration.
        text: String,
        /// What is wrong and how to mend it.
        problem: String,
    },
}
