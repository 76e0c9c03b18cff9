//! Reads the LaTeX that the book displays and checks it numerically.
//!
//! The text that is displayed is the text that is checked: it is read over a declared [`Vocabulary`], both
//! sides of every relation are evaluated at drawn points, and a relation that does not hold is refused with
//! the two values and the point. Derivatives are exact; plain decimals are compared as fractions.
//!
//! ```
//! use derivations::{Options, Vocabulary, check};
//!
//! let mut vocabulary = Vocabulary::new();
//! vocabulary.declare(r"
//!     symbols: a in (0, 1); y in {0, 1}
//!     define: E = \frac12 (a - y)^2
//! ")?;
//! let fault = check(&vocabulary, r"\frac{\partial E}{\partial a} = y - a", Options::default()).unwrap_err();
//! assert!(fault.to_string().ends_with("(opposite sign)"), "{fault}");
//! # Ok::<(), derivations::Fault>(())
//! ```
//!
//! Modules in reading order:
//!
//! | module | what |
//! |---|---|
//! | `place` | lines and columns of a text |
//! | `token` | what the text of a display is cut into |
//! | `commands` | the LaTeX commands that need no declaration |
//! | `lexer` | from text to tokens |
//! | `index` | the indices of names: numbers, letters, words |
//! | `name` | the names of symbols |
//! | `expression` | what a side of a relation says, as a tree |
//! | `claim` | relations between expressions, conditions, implications |
//! | `walk` | visiting all parts of an expression |
//! | `parser` | from tokens to claims |
//! | `spelling` | the known word that a mistyped one may have meant |
//! | `domain` | where the values of a symbol come from |
//! | `vocabulary` | what the author of a page has declared: [`Vocabulary`] |
//! | `draw` | seeded points that visit every part of a domain |
//! | `dual` | numbers that carry exact derivatives |
//! | `value` | scalars, vectors and matrices of such numbers |
//! | `evaluate` | the value of an expression at a point |
//! | `exact` | fractions, for plain decimals |
//! | `rounding` | how far a printed decimal may lie from the value |
//! | `compare` | when two values count as equal |
//! | `number` | numbers as messages print them |
//! | `disagreement` | two unequal sides and where: [`Disagreement`] |
//! | `error` | what can be wrong with a display: [`Fault`] |
//! | `report` | what a check has verified: [`Report`] |
//! | `check` | every relation of a display, at all points: [`check()`](check()) |
//! | `form` | whether two expressions are written alike |
//! | [`steps`] | grading a derivation that a learner writes line by line |
//! | `faults` | the one-character faults that a check has to notice: [`faults()`](faults()) |
//!
//! The grammar, rule by rule, and the format of declarations:
#![doc = include_str!("../GRAMMAR.md")]

mod check;
mod claim;
mod commands;
mod compare;
mod disagreement;
mod domain;
mod draw;
mod dual;
mod error;
mod evaluate;
mod exact;
mod expression;
mod faults;
mod form;
mod index;
mod lexer;
mod name;
mod number;
mod parser;
mod place;
mod report;
mod rounding;
mod spelling;
pub mod steps;
mod token;
mod value;
mod vocabulary;
mod walk;

pub use check::check;
pub use disagreement::{Disagreement, Remark};
pub use error::{Fault, FaultKind};
pub use faults::faults;
pub use place::Position;
pub use report::{Options, Report, Warning};
pub use vocabulary::Vocabulary;
