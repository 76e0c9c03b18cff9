//! What a display says, as a tree.

use crate::claim::{Condition, Range};
use crate::name::{Index, Name};
use crate::token::Span;

/// An expression and the text that it was read from.
#[derive(Clone, Debug)]
pub struct Expression {
    /// What it says.
    pub kind: Kind,
    /// Where it stands.
    pub span: Span,
}

/// How a factor joins the product before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Join {
    /// Side by side, or `\times`.
    Times,
    /// `\cdot`, which between two vectors is the dot product.
    Dot,
    /// `\odot`, entry by entry.
    Entrywise,
    /// `/`.
    Divide,
}

/// A function that needs no declaration.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Function {
    /// e to a power.
    Exp,
    /// Natural logarithm, which `\log` is too.
    Ln,
    /// Logarithm to a whole base, as in `\log_2`.
    Log(u32),
    /// Hyperbolic tangent.
    Tanh,
    /// Sine.
    Sin,
    /// Cosine.
    Cos,
    /// Square root.
    Sqrt,
    /// Absolute value.
    Abs,
    /// −1, 0 or 1.
    Sign,
    /// 1 for positive numbers, otherwise 0.
    Step,
    /// Sum of squares under a root.
    Norm,
    /// Sum of absolute values, `\lVert x\rVert_1`.
    NormOne,
    /// Greatest absolute value, `\lVert x\rVert_\infty`.
    NormMax,
    /// A vector on the diagonal of a matrix.
    Diagonal,
    /// Sum of the diagonal.
    Trace,
    /// The greatest of its arguments.
    Max,
    /// The least of its arguments.
    Min,
}

/// What is done with the values that a bound index runs through.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fold {
    /// `\sum`.
    Sum,
    /// `\prod`.
    Product,
    /// `\operatorname{mean}_i` and `\mathbb{E}_i`.
    Mean,
    /// `\max_i`.
    Max,
    /// `\min_i`.
    Min,
    /// `\arg\max_i`.
    ArgMax,
    /// `\arg\min_i`.
    ArgMin,
}

/// The index letters that a fold binds, and the values they take.
#[derive(Clone, Debug)]
pub struct Binder {
    /// The letters with their ranges, outermost first.
    pub letters: Vec<(String, Range)>,
    /// Which of the combinations count, as in `\sum_{j \ne i}`.
    pub condition: Option<Condition>,
}

/// The forms of expression.
#[derive(Clone, Debug)]
pub enum Kind {
    /// A number, with the text it was printed as.
    Number(f64, String),
    /// A symbol.
    Name(Name),
    /// Terms with `true` for those subtracted.
    Sum(Vec<(bool, Expression)>),
    /// Factors, each with how it joins those before it.
    Product(Vec<(Join, Expression)>),
    /// A fraction.
    Fraction(Box<Expression>, Box<Expression>),
    /// A power.
    Power(Box<Expression>, Box<Expression>),
    /// A transpose.
    Transpose(Box<Expression>),
    /// A function with its arguments, differentiated as often as it has primes.
    Apply(Function, usize, Vec<Expression>),
    /// A declared function with its arguments, differentiated as often as it has primes.
    Call(Name, usize, Vec<Expression>),
    /// A sum, product, … over an index.
    Fold(Fold, Binder, Box<Expression>),
    /// A derivative by each name in turn, the first one outermost.
    Derivative(Box<Expression>, Vec<Name>),
    /// The derivatives of a function by its arguments: 1 for the gradient, 2 for the Hessian.
    Gradient(Box<Expression>, usize),
    /// The value of the first branch whose condition holds.
    Cases(Vec<(Expression, Condition)>),
    /// 1 where the condition holds, otherwise 0.
    Indicator(Condition),
    /// An expression, and what the brace says it is equal to.
    Braced(Box<Expression>, Box<Expression>),
    /// Rows of entries; a column for a list in brackets.
    Matrix(Vec<Vec<Expression>>),
    /// One entry of a bracketed vector or matrix.
    Entry(Box<Expression>, Vec<Index>),
    /// An expression with names set to values, as after `\Big|_{x=0}`.
    At(Box<Expression>, Vec<(Name, Expression)>),
}
