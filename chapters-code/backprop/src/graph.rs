//! A graph written down as a list, and the two ways to differentiate it (S0-04).

// ANCHOR: graph
/// What a node computes. The numbers are places of earlier nodes in the list.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Operation {
    /// A number from outside.
    Input(f64),
    /// The sum of two earlier nodes.
    Add(usize, usize),
    /// The product of two earlier nodes.
    Multiply(usize, usize),
}

/// Nodes in an order in which each can be computed: sources before users.
#[derive(Debug, Clone, PartialEq)]
pub struct Graph {
    operations: Vec<Operation>,
    /// The number at each node.
    pub numbers: Vec<f64>,
}

/// The derivatives that one walk through a graph has found, and how many nodes it visited.
#[derive(Debug, Clone, PartialEq)]
pub struct Sweep {
    /// One derivative for each node.
    pub slopes: Vec<f64>,
    /// Visited nodes.
    pub visits: usize,
}
// ANCHOR_END: graph

impl Graph {
    /// Computes all numbers.
    ///
    /// # Panics
    /// If a node names one that doesn't stand before it.
    #[must_use]
    pub fn new(operations: Vec<Operation>) -> Self {
        let mut numbers: Vec<f64> = Vec::new();
        for (place, operation) in operations.iter().enumerate() {
            let at = |source: usize| {
                *numbers.get(source).unwrap_or_else(|| {
                    panic!("node {place} uses node {source}, which doesn't stand before it")
                })
            };
            numbers.push(match *operation {
                Operation::Input(number) => number,
                Operation::Add(left, right) => at(left) + at(right),
                Operation::Multiply(left, right) => at(left) * at(right),
            });
        }
        Self {
            operations,
            numbers,
        }
    }

    /// e = (a + b)(b + 1). The places: a is 0, b is 1, the constant 1 is 2, c = a + b is 3, d = b + 1 is 4, e is 5.
    #[must_use]
    pub fn sum_times_sum(a: f64, b: f64) -> Self {
        use Operation::{Add, Input, Multiply};
        let inputs = [Input(a), Input(b), Input(1.0)];
        let computed = [Add(0, 1), Add(1, 2), Multiply(3, 4)];
        Self::new([inputs, computed].concat())
    }

    /// The sources of a node, each with the local slope ∂(node)/∂(source).
    #[must_use]
    pub fn local_slopes(&self, place: usize) -> Vec<(usize, f64)> {
        match self.operations[place] {
            Operation::Input(_) => vec![],
            Operation::Add(left, right) => vec![(left, 1.0), (right, 1.0)],
            Operation::Multiply(left, right) => {
                vec![(left, self.numbers[right]), (right, self.numbers[left])]
            }
        }
    }
}

// ANCHOR: sweeps
impl Graph {
    /// Forward accumulation: ∂(every node)/∂(the node at `input`), from the inputs to the end.
    #[must_use]
    pub fn forward_from(&self, input: usize) -> Sweep {
        let mut slopes = vec![0.0; self.numbers.len()];
        slopes[input] = 1.0;
        for place in 0..slopes.len() {
            for (source, slope) in self.local_slopes(place) {
                slopes[place] += slope * slopes[source];
            }
        }
        let visits = slopes.len();
        Sweep { slopes, visits }
    }

    /// Reverse accumulation: ∂(the node at `output`)/∂(every node), from the end to the inputs.
    #[must_use]
    pub fn backward_from(&self, output: usize) -> Sweep {
        let mut slopes = vec![0.0; self.numbers.len()];
        slopes[output] = 1.0;
        for place in (0..slopes.len()).rev() {
            for (source, slope) in self.local_slopes(place) {
                slopes[source] += slope * slopes[place];
            }
        }
        let visits = slopes.len();
        Sweep { slopes, visits }
    }
}
// ANCHOR_END: sweeps
