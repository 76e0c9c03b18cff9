//! An exercise together with the learner's answer.

use crate::examine::Moment;
use crate::exercise::Case;
use crate::{Answer, Exercise, Verdict};

/// One line of a chapter's list of exercises to grade.
pub struct Entry(Box<dyn Attempt>);

/// What the harness needs of an exercise and its answer, whatever their types.
trait Attempt: Send + Sync {
    fn name(&self) -> &'static str;
    fn page(&self) -> &'static str;
    fn advice(&self) -> String;
    fn examine(&self, watch: &mut dyn FnMut(Moment)) -> Verdict;
    fn describe(&self, index: usize) -> Option<Case>;
}

struct Pair<F: 'static, I, O> {
    exercise: Exercise<F, I, O>,
    answer: F,
}

impl Entry {
    /// Pairs an exercise with an answer to it.
    #[must_use]
    pub fn new<F, I, O>(exercise: Exercise<F, I, O>, answer: F) -> Self
    where
        F: Copy + Send + Sync + 'static,
        I: 'static,
        O: Answer + 'static,
    {
        Self(Box::new(Pair { exercise, answer }))
    }

    /// The name of the exercise.
    #[must_use]
    pub fn name(&self) -> &'static str {
        self.0.name()
    }

    /// The page of the book that explains it.
    #[must_use]
    pub fn page(&self) -> &'static str {
        self.0.page()
    }

    pub(crate) fn advice(&self) -> String {
        self.0.advice()
    }

    pub(crate) fn examine(&self, watch: &mut dyn FnMut(Moment)) -> Verdict {
        self.0.examine(watch)
    }

    pub(crate) fn describe(&self, index: usize) -> Option<Case> {
        self.0.describe(index)
    }
}

impl<F, I, O> Attempt for Pair<F, I, O>
where
    F: Copy + Send + Sync,
    I: 'static,
    O: Answer + 'static,
{
    fn name(&self) -> &'static str {
        self.exercise.name
    }

    fn page(&self) -> &'static str {
        self.exercise.page
    }

    fn advice(&self) -> String {
        self.exercise.advice()
    }

    fn examine(&self, watch: &mut dyn FnMut(Moment)) -> Verdict {
        self.exercise.examine_watched(self.answer, watch)
    }

    fn describe(&self, index: usize) -> Option<Case> {
        self.exercise.describe(index)
    }
}
