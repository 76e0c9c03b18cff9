//! Cases for gradients that add up where a value is used more than once.

#[path = "mistakes.rs"]
mod mistakes;
#[path = "solution.rs"]
mod solution;

use grading::{Answer, Draw, Entry, Exercise, Tolerance};

/// A node, one of its sources, and the slope between the two.
pub type Use = (usize, usize, f64);

/// What an answer to this exercise looks like.
pub type SharedValue = fn(usize, &[Use]) -> Vec<f64>;

/// The number of nodes and the uses of one case.
pub type Inputs = (usize, Vec<Use>);

/// The exercise.
#[must_use]
pub fn exercise() -> Exercise<SharedValue, Inputs, Vec<f64>> {
    Exercise {
        name: "shared_value",
        page: "backprop/value.html",
        hints: include_str!("hints.md"),
        tolerance: Tolerance::COMPUTED,
        cases,
        call: |shared_value, (count, uses)| shared_value(*count, uses),
        show: |(count, uses)| format!("count = {count}, uses = {}", uses.show()),
        solution: solution::shared_value,
        mistakes: mistakes::MISTAKES,
    }
}

/// The exercise with an answer to grade.
#[must_use]
pub fn entry(answer: SharedValue) -> Entry {
    Entry::new(exercise(), answer)
}

/// The graph of the book, a product of a value with itself, then drawn graphs.
fn cases() -> Vec<Inputs> {
    // (a + b)(b + 1) at a = 2, b = 1; the nodes are a, b, a + b, b + 1 and the product.
    let book = vec![
        (2, 0, 1.0),
        (2, 1, 1.0),
        (3, 1, 1.0),
        (4, 2, 2.0),
        (4, 3, 3.0),
    ];
    let square = vec![(1, 0, -1.5), (1, 0, -1.5)];
    let mut cases = vec![(5, book), (2, square)];
    let mut draw = Draw::new(4);
    for count in [4, 5, 6, 7] {
        let nodes = (2..count).flat_map(|node| [node, node]);
        let uses = nodes.map(|node| (node, draw.index(node), draw.number()));
        cases.push((count, uses.collect()));
    }
    cases
}
