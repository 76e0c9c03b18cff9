//! Numbers that remember how they came about (S0-04, S3-04.2…S3-04.6).

use std::{
    cell::Cell,
    collections::HashSet,
    ops::{Add, Mul},
    rc::Rc,
};

// ANCHOR: value
/// A number in a computational graph. A clone is the same node, not a copy of it.
#[derive(Debug, Clone)]
pub struct Value(Rc<Node>);

#[derive(Debug)]
struct Node {
    number: f64,
    gradient: Cell<f64>,
    /// What this was computed from, each with ∂(this)/∂(that).
    sources: Vec<(Value, f64)>,
}

impl Value {
    /// A number that was computed from nothing: an input, a weight, a constant.
    #[must_use]
    pub fn new(number: f64) -> Self {
        Self::computed(number, vec![])
    }

    fn computed(number: f64, sources: Vec<(Value, f64)>) -> Self {
        let gradient = Cell::new(0.0);
        Self(Rc::new(Node {
            number,
            gradient,
            sources,
        }))
    }

    /// The number itself.
    #[must_use]
    pub fn number(&self) -> f64 {
        self.0.number
    }

    /// ∂(the value that [`Value::backward`] was called on)/∂(this).
    #[must_use]
    pub fn gradient(&self) -> f64 {
        self.0.gradient.get()
    }

    /// φ(this) for a function of one number, from the result and the slope φ′(this).
    #[must_use]
    pub fn through(&self, result: f64, slope: f64) -> Self {
        Self::computed(result, vec![(self.clone(), slope)])
    }
}
// ANCHOR_END: value

// ANCHOR: backward
impl Value {
    /// Fills in the gradients of everything that this value was computed from.
    ///
    /// Users come before sources, so a node passes its gradient on when it is complete.
    /// Gradients *add up*, within one pass (a node with two users) and over several passes.
    pub fn backward(&self) {
        let order = self.users_first();
        self.0.gradient.set(self.gradient() + 1.0);
        for value in order {
            for (source, slope) in &value.0.sources {
                let arriving = value.gradient() * slope;
                source.0.gradient.set(source.gradient() + arriving);
            }
        }
    }

    /// A topological order: each value stands before all that it was computed from.
    fn users_first(&self) -> Vec<Value> {
        let (mut order, mut seen) = (Vec::new(), HashSet::new());
        self.visit(&mut order, &mut seen);
        order.reverse();
        order
    }

    fn visit(&self, order: &mut Vec<Value>, seen: &mut HashSet<*const Node>) {
        if seen.insert(Rc::as_ptr(&self.0)) {
            for (source, _) in &self.0.sources {
                source.visit(order, seen);
            }
            order.push(self.clone());
        }
    }
}
// ANCHOR_END: backward

// ANCHOR: operations
impl Add for &Value {
    type Output = Value;

    /// An addition passes the gradient on to both sides.
    fn add(self, other: &Value) -> Value {
        let sources = vec![(self.clone(), 1.0), (other.clone(), 1.0)];
        Value::computed(self.number() + other.number(), sources)
    }
}

impl Mul for &Value {
    type Output = Value;

    /// A multiplication passes it on times the *other* factor.
    fn mul(self, other: &Value) -> Value {
        let sources = vec![
            (self.clone(), other.number()),
            (other.clone(), self.number()),
        ];
        Value::computed(self.number() * other.number(), sources)
    }
}
// ANCHOR_END: operations
