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
//! In reading order: `token` and `lexer` cut the text up, `parser` builds an `expression` of names and the
//! `claim`s about it; `vocabulary` holds what is declared, `domain` and `draw` choose points, `evaluate`
//! computes values of `dual` numbers, and `check` compares. [`steps`] grades what a learner derives,
//! [`faults`](faults()) makes the faults that a check has to notice.
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
mod value_arithmetic;
mod value_measure;
mod vocabulary;
mod walk;

pub use check::check;
pub use disagreement::{Disagreement, Remark};
pub use error::{Fault, FaultKind};
pub use faults::faults;
pub use place::Position;
pub use report::{Options, Report, Warning};
pub use vocabulary::Vocabulary;
