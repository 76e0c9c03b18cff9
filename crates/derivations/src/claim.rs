//! What a display claims: relations between expressions, conditions, and how claims follow from each other.

use crate::expression::Expression;
use crate::name::Name;
use crate::token::Span;

/// The values that an index takes.
#[derive(Clone, Debug)]
pub enum Range {
    /// Those of its declaration.
    Declared,
    /// All whole numbers between two values.
    Between(Box<Expression>, Box<Expression>),
    /// The ones listed.
    Listed(Vec<Expression>),
    /// A declared set.
    Named(Name),
}

/// A relation between two sides.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Relation {
    /// `=`.
    Equal,
    /// `\approx`: the right side is rounded.
    Rounded,
    /// `<`.
    Less,
    /// `\le`.
    AtMost,
    /// `>`.
    Greater,
    /// `\ge`.
    AtLeast,
    /// `\ne`.
    Different,
    /// `\leftarrow`: the right side is the new value of the left.
    Update,
}

/// Whether one of them can fail in a small part of a domain, where two formulas that differ do so nearly everywhere.
pub fn has_inequality(relations: &[Relation]) -> bool {
    use Relation::{AtLeast, AtMost, Greater, Less};
    relations
        .iter()
        .any(|relation| matches!(relation, Less | AtMost | Greater | AtLeast))
}

/// Sides with a relation between each two.
#[derive(Clone, Debug)]
pub struct Chain {
    /// The sides in order.
    pub sides: Vec<Expression>,
    /// One fewer than sides.
    pub relations: Vec<Relation>,
}

/// When a branch or a side condition holds.
#[derive(Clone, Debug)]
pub enum Condition {
    /// `\text{otherwise}`.
    Always,
    /// `\bot`.
    Never,
    /// A chain of relations.
    Chain(Chain),
    /// An index in a list or in `1, \dots, n`.
    Member(Box<Expression>, Range),
    /// All of them.
    All(Vec<Condition>),
    /// Any of them.
    Any(Vec<Condition>),
}

/// How one clause follows from the other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Connective {
    /// `\iff`.
    Equivalent,
    /// `\Rightarrow`.
    Implies,
}

/// A clause of a statement: something that is true or false at a point, with its text.
#[derive(Clone, Debug)]
pub struct Clause {
    /// All that it says.
    pub parts: Vec<Condition>,
    /// Where it stands.
    pub span: Span,
}

/// One claim of a display.
#[derive(Clone, Debug)]
pub enum Statement {
    /// A chain of relations.
    Chain(Chain),
    /// Clauses with a connective between each two.
    Logic(Vec<Clause>, Vec<Connective>),
}

/// A claim and the condition under which it is made.
#[derive(Clone, Debug)]
pub struct Claim {
    /// What is claimed.
    pub statement: Statement,
    /// `\text{if } …`.
    pub condition: Option<Condition>,
}
