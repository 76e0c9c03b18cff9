//! Whether the lines of a derivation follow, and which catalogued mistake they are.

use super::{Derivation, MistakenLines};
use derivations::Vocabulary;
use derivations::steps::{self, StepFault, grade};

/// A derivation whose symbols are declared.
pub(super) struct Judge<'a> {
    derivation: &'a Derivation,
    vocabulary: Vocabulary,
}

impl<'a> Judge<'a> {
    /// Reads what the exercise itself states.
    ///
    /// # Errors
    /// What is wrong with its declarations, its given line or its goal.
    pub(super) fn new(derivation: &'a Derivation) -> Result<Self, String> {
        let mut vocabulary = Vocabulary::new();
        vocabulary
            .declare(derivation.symbols)
            .map_err(|fault| format!("its symbols can't be read: {fault}"))?;
        let judge = Self {
            derivation,
            vocabulary,
        };
        // Without any line nothing can be wrong but these two.
        match judge.refusal(&[]) {
            Some(StepFault::Nothing) => Ok(judge),
            other => {
                let fault = other.map_or_else(String::new, |fault| fault.to_string());
                Err(format!("its given line or its goal can't be read: {fault}"))
            }
        }
    }

    /// The exercise.
    pub(super) fn derivation(&self) -> &'a Derivation {
        self.derivation
    }

    /// Why these lines are not accepted.
    pub(super) fn refusal(&self, lines: &[&str]) -> Option<StepFault> {
        let Derivation {
            given,
            goal,
            least_lines,
            ..
        } = *self.derivation;
        let asked = steps::Derivation {
            given,
            goal,
            least_lines,
        };
        grade(&self.vocabulary, &asked, lines).err()
    }

    /// Whether this is the given line, spaces aside.
    pub(super) fn is_given(&self, line: &str) -> bool {
        let verdict = self.compared(self.derivation.given, line);
        matches!(verdict, Err(StepFault::Repeats { .. }))
    }

    /// The mistake that these lines make, `fault` being why they are refused.
    pub(super) fn diagnose(
        &self,
        lines: &[&str],
        fault: &StepFault,
    ) -> Option<&'static MistakenLines> {
        let mut mistakes = self.derivation.mistakes.iter();
        mistakes.find(|mistake| self.is_same(lines, fault, mistake.lines))
    }

    fn is_same(&self, lines: &[&str], fault: &StepFault, others: &[&str]) -> bool {
        match (fault, self.refusal(others)) {
            (
                StepFault::DoesNotFollow { line, .. },
                Some(StepFault::DoesNotFollow { line: other, .. }),
            ) => self.has_same_value(written(lines, *line), written(others, other)),
            (StepFault::Unfinished { .. }, Some(StepFault::Unfinished { .. })) => {
                let (last, other) = (
                    written(lines, lines.len() + 1),
                    written(others, others.len() + 1),
                );
                self.has_same_form(last, other)
            }
            (StepFault::Repeats { .. }, Some(StepFault::Repeats { .. }))
            | (StepFault::Jumps { .. }, Some(StepFault::Jumps { .. })) => true,
            _ => false,
        }
    }

    fn has_same_value(&self, line: &str, other: &str) -> bool {
        let verdict = self.compared(line, other);
        self.has_same_form(line, other) || matches!(verdict, Err(StepFault::Unfinished { .. }))
    }

    fn has_same_form(&self, line: &str, other: &str) -> bool {
        matches!(
            self.compared(line, other),
            Ok(()) | Err(StepFault::Repeats { .. })
        )
    }

    /// What is said of `other` as the only line below `line`, with `line` as the goal too.
    fn compared(&self, line: &str, other: &str) -> Result<(), StepFault> {
        let asked = steps::Derivation {
            given: line,
            goal: line,
            least_lines: 0,
        };
        grade(&self.vocabulary, &asked, &[other])
    }
}

/// The line with this number, the given one being 1.
fn written<'a>(lines: &[&'a str], number: usize) -> &'a str {
    lines[number - 2]
}
