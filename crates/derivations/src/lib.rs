//! Reads the LaTeX that the book displays and checks it numerically.

mod check;
mod claim;
mod commands;
mod compare;
mod domain;
mod draw;
mod dual;
mod error;
mod evaluate;
mod exact;
mod expression;
mod faults;
mod form;
mod lexer;
mod name;
mod number;
mod parser;
mod report;
mod rounding;
pub mod steps;
mod token;
mod value;
mod value_arithmetic;
mod vocabulary;
mod walk;

pub use check::check;
pub use error::{Fault, FaultKind};
pub use faults::{Position, faults};
pub use report::{Disagreement, Options, Remark, Report, Warning};
pub use vocabulary::Vocabulary;
