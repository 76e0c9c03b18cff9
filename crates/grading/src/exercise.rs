//! An exercise: its cases, its solution and the mistakes that people make.

use crate::{Answer, Tolerance};
use std::fmt;

/// A wrong answer that somebody is likely to give.
///
/// It has two uses: the exercise's proof demands that it is refused, and a learner whose outputs equal it is told so.
pub struct Mistake<F> {
    /// A few words, such as "bias forgotten".
    pub name: &'static str,
    /// The sentence for a learner who made this mistake: what is wrong, and what it should be.
    pub says: &'static str,
    /// The wrong answer itself.
    pub function: F,
}

/// An exercise; `F` is the function-pointer type of its answers, `I` the inputs of one case, `O` what comes out.
pub struct Exercise<F: 'static, I, O> {
    /// The name of its folder.
    pub name: &'static str,
    /// The page of the book that explains it, such as `perceptron/learning_rule.html`.
    pub page: &'static str,
    /// The text of `hints.md`.
    pub hints: &'static str,
    /// How far an answer may be off.
    pub tolerance: Tolerance,
    /// The inputs: the book's own sample first, because that is the one a learner can follow on the page.
    pub cases: fn() -> Vec<I>,
    /// Applies an answer to the inputs of a case.
    pub call: fn(F, &I) -> O,
    /// The inputs of a case as the learner sees them.
    pub show: fn(&I) -> String,
    /// The right answer.
    pub solution: F,
    /// Wrong answers, each different from the solution and from all others on at least one case.
    pub mistakes: &'static [Mistake<F>],
}

/// "case 2 of 9" with its inputs.
pub(crate) struct Case {
    pub(crate) number: usize,
    pub(crate) count: usize,
    pub(crate) inputs: String,
}

impl fmt::Display for Case {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            formatter,
            "case {} of {}\n  with      {}",
            self.number, self.count, self.inputs
        )
    }
}

impl<F: Copy + 'static, I, O: Answer> Exercise<F, I, O> {
    /// The case with this index, as text.
    pub(crate) fn describe(&self, index: usize) -> Option<Case> {
        let cases = (self.cases)();
        Some(Case {
            number: index + 1,
            count: cases.len(),
            inputs: (self.show)(cases.get(index)?),
        })
    }
}
