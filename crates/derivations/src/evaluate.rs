//! The value of an expression at a point.

use std::collections::HashMap;

use crate::draw::Point;
use crate::error::{Fault, FaultKind};
use crate::expression::{Expression, Kind};
use crate::name::Name;
use crate::value::Value;
use crate::vocabulary::Vocabulary;

mod arithmetic;
mod at;
mod body;
mod call;
mod condition;
mod derivative;
mod entries;
mod fold;
mod frame;
mod function;
mod global;
mod gradient;
mod list;
mod lookup;
mod memory;
mod range;
mod scope;
mod symbol;
mod target;

pub use frame::Frame;

use memory::Memory;
use scope::Scopes;

/// How deep expressions and definitions may lie inside each other.
const DEEPEST: usize = 160;

/// How many steps the value of a display at one point may take.
const MOST_STEPS: usize = 200_000;

/// Evaluates expressions at one point and remembers the values of names.
pub struct Evaluator<'a> {
    vocabulary: &'a Vocabulary,
    point: Point,
    scopes: Scopes,
    memory: Memory,
    /// The symbols that were drawn, in the order of their first use.
    pub drawn: Vec<(Name, Value)>,
    /// For each choice that was made: how many ways there were and which were taken, as bits.
    pub choices: HashMap<*const Expression, (usize, u64)>,
    /// The expression whose value is changed, to see whether it matters.
    pub disturbed: Option<*const Expression>,
    /// The braces of which the label was found unequal: the value and what the label says.
    pub broken_brace: Option<(*const Expression, Value, Value)>,
    steps_left: usize,
    depth: usize,
}

impl<'a> Evaluator<'a> {
    /// An evaluator that draws the values of `point`.
    pub fn new(vocabulary: &'a Vocabulary, point: Point) -> Self {
        Self {
            vocabulary,
            point,
            scopes: Scopes::default(),
            memory: Memory::default(),
            drawn: Vec::new(),
            choices: HashMap::new(),
            disturbed: None,
            broken_brace: None,
            steps_left: MOST_STEPS,
            depth: 0,
        }
    }

    /// Starts counting steps anew, for another expression at the same point.
    pub fn rest(&mut self) {
        self.steps_left = MOST_STEPS;
    }

    /// The value of an expression.
    ///
    /// # Errors
    /// If a name has no meaning, sizes don't fit, or the work is too much. A value that is not finite is no error.
    pub fn evaluate(&mut self, expression: &Expression, frame: &Frame) -> Result<Value, Fault> {
        self.steps_left = self.steps_left.checked_sub(1).ok_or_else(too_long)?;
        if self.depth == DEEPEST {
            return Err(too_deep());
        }
        self.depth += 1;
        let value = self.kind(expression, frame);
        self.depth -= 1;
        let value = value?;
        if self.disturbed == Some(std::ptr::from_ref(expression)) {
            return Ok(value.map(|entry| entry.clone() * 1.37.into() + 0.731.into()));
        }
        Ok(value)
    }

    fn evaluate_all(&mut self, all: &[Expression], frame: &Frame) -> Result<Vec<Value>, Fault> {
        all.iter().map(|each| self.evaluate(each, frame)).collect()
    }

    fn kind(&mut self, expression: &Expression, frame: &Frame) -> Result<Value, Fault> {
        match &expression.kind {
            Kind::Number(number, _) => Ok((*number).into()),
            Kind::Name(name) => self.lookup(name, frame),
            Kind::Sum(terms) => self.sum(terms, frame),
            Kind::Product(factors) => self.product(factors, frame),
            Kind::Fraction(above, below) => {
                let above = self.evaluate(above, frame)?;
                above.divided(self.evaluate(below, frame)?)
            }
            Kind::Power(base, exponent) => self.power(base, exponent, frame),
            Kind::Transpose(inner) => self.evaluate(inner, frame).map(Value::transposed),
            Kind::Apply(function, primes, arguments) => {
                self.apply(expression, *function, *primes, arguments, frame)
            }
            Kind::Call(name, primes, arguments) => self.call(name, *primes, arguments, frame),
            Kind::Fold(fold, binder, body) => self.fold(*fold, binder, body, frame),
            Kind::Derivative(of, by) => self.differentiate(of, by, frame),
            Kind::Gradient(of, order) => self.gradient(of, *order, frame),
            Kind::Cases(cases) => self.cases(expression, cases, frame),
            Kind::Indicator(condition) => {
                let holds = self.holds(condition, frame)?;
                Ok(f64::from(holds).into())
            }
            Kind::Braced(inner, label) => self.braced(expression, inner, label, frame),
            Kind::Matrix(rows) => self.matrix(rows, frame),
            Kind::Entry(inner, indices) => self.entry(inner, indices, frame),
            Kind::At(inner, places) => self.at(inner, places, frame),
        }
    }
}

fn too_long() -> Fault {
    let problem = "the display takes too many steps to evaluate: make its sums shorter";
    FaultKind::TooMuch(problem.into()).into()
}

fn too_deep() -> Fault {
    let problem = "definitions lie too deep inside each other: is one of them defined by itself?";
    FaultKind::TooMuch(problem.into()).into()
}
