//! Numbers that remember how they came about (S0-04, S3-04.2…S3-04.6).

mod functions;

use std::{
    cell::Cell,
    collections::{HashMap, HashSet},
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

    /// ∂(the value that [`Value::backward`] was called on)/∂(this), summed over all calls.
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
    /// Adds ∂(this)/∂(that) to the gradient of everything that this value was computed from.
    ///
    /// Users come before sources, so a node passes its share on when all of its users have given theirs.
    /// Shares *add up*, within one pass (a node with two users) and over several passes.
    pub fn backward(&self) {
        // Only what arrives in this pass is passed on; what earlier passes left has been passed on by them.
        let mut arrived = HashMap::from([(Rc::as_ptr(&self.0), 1.0)]);
        for value in self.users_first() {
            let share = arrived[&Rc::as_ptr(&value.0)];
            for (source, slope) in &value.0.sources {
                *arrived.entry(Rc::as_ptr(&source.0)).or_insert(0.0) += share * slope;
            }
            value.0.gradient.set(value.gradient() + share);
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
