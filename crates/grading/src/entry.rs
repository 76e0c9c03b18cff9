//! An exercise together with the learner's answer.

use crate::examine::Moment;
use crate::exercise::Case;
use crate::{Answer, Derivation, Exercise, Verdict};
use std::path::{Path, PathBuf};

/// One line of a chapter's list of exercises to grade.
pub struct Entry(Box<dyn Attempt>);

/// What a learner hands in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Work {
    /// A function, which is called.
    Code,
    /// Lines of a derivation, which are read.
    Lines,
}

/// What the harness needs of an exercise and its answer, whatever their types.
trait Attempt: Send + Sync {
    fn name(&self) -> &'static str;
    fn page(&self) -> &'static str;
    fn advice(&self) -> String;
    fn examine(&self, watch: &mut dyn FnMut(Moment<'_>)) -> Verdict;
    fn describe(&self, index: usize) -> Option<Case>;
    fn work(&self) -> Work;
}

struct Pair<F: 'static, I, O> {
    exercise: Exercise<F, I, O>,
    answer: F,
}

struct Written {
    derivation: Derivation,
    answer: PathBuf,
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

    /// Pairs a derivation with the `answer.md` in the exercise's folder, which is read when it is graded;
    /// `chapter` is the folder of the chapter's crate.
    #[must_use]
    pub fn derivation(derivation: Derivation, chapter: &str) -> Self {
        let folder = Path::new(chapter).join("exercises").join(derivation.name);
        let answer = folder.join("answer.md");
        Self(Box::new(Written { derivation, answer }))
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

    pub(crate) fn examine(&self, watch: &mut dyn FnMut(Moment<'_>)) -> Verdict {
        self.0.examine(watch)
    }

    pub(crate) fn describe(&self, index: usize) -> Option<Case> {
        self.0.describe(index)
    }

    pub(crate) fn work(&self) -> Work {
        self.0.work()
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

    fn examine(&self, watch: &mut dyn FnMut(Moment<'_>)) -> Verdict {
        self.exercise.examine_watched(self.answer, watch)
    }

    fn describe(&self, index: usize) -> Option<Case> {
        self.exercise.describe(index)
    }

    fn work(&self) -> Work {
        Work::Code
    }
}

impl Attempt for Written {
    fn name(&self) -> &'static str {
        self.derivation.name
    }

    fn page(&self) -> &'static str {
        self.derivation.page
    }

    fn advice(&self) -> String {
        self.derivation.advice()
    }

    /// Nothing of the learner's runs, so there is nothing to watch.
    fn examine(&self, _: &mut dyn FnMut(Moment<'_>)) -> Verdict {
        self.derivation.examine_file(&self.answer)
    }

    fn describe(&self, _: usize) -> Option<Case> {
        None
    }

    fn work(&self) -> Work {
        Work::Lines
    }
}
