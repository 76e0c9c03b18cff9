//! An exercise whose answer is a derivation, written line by line as LaTeX in `answer.md`.
//!
//! The given line is line 1, so the learner's first line is line 2. A line is judged by its value: it has to equal the line
//! before it wherever both are evaluated. What the last line looks like matters too, for it has to be the goal.

mod display;
mod expression;
mod file;
mod judge;
mod lines;
mod proof;
mod words;

use crate::hints::advice;
use crate::panics::{Panic, caught};
use crate::{Verdict, verdict::ours};
use derivations::steps::StepFault;
use judge::Judge;
use std::path::Path;

/// Lines that somebody is likely to write, the last of which is wrong.
///
/// It has two uses, like [`crate::Mistake`]: the exercise's proof demands that it is refused, and a learner whose wrong line
/// has the same value, or whose derivation is refused for the same other reason, is told so.
pub struct MistakenLines {
    /// A few words, such as "sign lost".
    pub name: &'static str,
    /// The sentence for a learner who made this mistake: what is wrong, and what it should be.
    pub says: &'static str,
    /// The lines below the given one, up to the wrong one.
    pub lines: &'static [&'static str],
}

/// A derivation that is to be written.
pub struct Derivation {
    /// The name of its folder.
    pub name: &'static str,
    /// The page of the book that explains it, such as `perceptron/learning_rule.html`.
    pub page: &'static str,
    /// The text of `hints.md`.
    pub hints: &'static str,
    /// The symbols with their domains, and definitions, as a page of the book declares them.
    pub symbols: &'static str,
    /// What every line is equal to, such as `s'`: a line may begin with it and `=`.
    pub left: &'static str,
    /// Line 1.
    pub given: &'static str,
    /// The last line.
    pub goal: &'static str,
    /// How many lines there are below the given one at least, the goal included.
    pub least_lines: usize,
    /// The text of `solution.md`.
    pub solution: &'static str,
    /// Wrong derivations, each refused for a reason of its own.
    pub mistakes: &'static [MistakenLines],
}

impl Derivation {
    /// The verdict on the text of an `answer.md`; `place` is what messages call that file.
    #[must_use]
    pub fn examine(&self, answer: &str, place: &str) -> Verdict {
        match caught(|| self.judged(answer, place)) {
            Ok(verdict) => verdict,
            Err(Panic { message, place }) => {
                ours(&format!("the grader panicked: {message} at {place}"))
            }
        }
    }

    /// The verdict on a file, which is read now.
    #[must_use]
    pub fn examine_file(&self, path: &Path) -> Verdict {
        let place = file::shown(path);
        match file::read(path, &place) {
            Ok(answer) => self.examine(&answer, &place),
            Err(message) => Verdict::Wrong(message),
        }
    }

    fn judged(&self, answer: &str, place: &str) -> Verdict {
        let judge = match Judge::new(self) {
            Ok(judge) => judge,
            Err(fault) => return ours(&fault),
        };
        let lines = match judge.lines(answer) {
            Ok(lines) => lines,
            Err(fault) => {
                return Verdict::Wrong(format!("{}{}", fault.explain(place), self.advice()));
            }
        };
        if lines.is_empty() {
            let last = answer.lines().count().max(1);
            return Verdict::NotAttempted(format!("{place}:{last}"));
        }
        let texts: Vec<&str> = lines.iter().map(|line| line.text.as_str()).collect();
        let Some(fault) = judge.refusal(&texts) else {
            return Verdict::Solved;
        };
        let said = words::refusal(self, &fault, &lines, place);
        let mistake = self.likely_mistake(&judge, &texts, &fault);
        Verdict::Wrong(format!("{said}{mistake}{}", self.advice()))
    }

    fn likely_mistake(&self, judge: &Judge<'_>, lines: &[&str], fault: &StepFault) -> String {
        let mistake = judge.diagnose(lines, fault);
        mistake.map_or_else(String::new, |MistakenLines { name, says, .. }| {
            format!("\n  likely mistake ({name}): {says}")
        })
    }

    /// Where to go from here.
    pub(crate) fn advice(&self) -> String {
        advice(self.hints, self.name, self.page)
    }
}
