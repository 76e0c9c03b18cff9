//! From an answer to a verdict.

use crate::exercise::{Exercise, Mistake};
use crate::panics::{Panic, caught, traced};
use crate::{Answer, Verdict, hints::advice};

/// What [`Exercise::examine_watched`] reports while it runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Moment<'a> {
    /// The answer is about to be called with the inputs of the next case.
    CaseBegins,
    /// The answer has returned or panicked.
    CaseEnds,
    /// The answer is wrong; this is said unless a known mistake is found.
    Wrong(&'a str),
}

impl<F: Copy, I, O: Answer> Exercise<F, I, O> {
    /// The verdict on an answer: the learner's, the solution or a mistake.
    pub fn examine(&self, answer: F) -> Verdict {
        self.examine_watched(answer, &mut |_| {})
    }

    pub(crate) fn examine_watched(&self, answer: F, watch: &mut dyn FnMut(Moment<'_>)) -> Verdict {
        let cases = (self.cases)();
        for (index, inputs) in cases.iter().enumerate() {
            watch(Moment::CaseBegins);
            let outcome = caught(|| (self.call)(answer, inputs));
            watch(Moment::CaseEnds);
            let fault = match outcome {
                Err(panic) if panic.is_todo() && index == 0 => {
                    return Verdict::NotAttempted(panic.place);
                }
                Err(panic) if panic.is_todo() => Some(format!(
                    "\n  this input still reaches the todo!() at {}",
                    panic.place
                )),
                Err(panic) => Some(self.panic_fault(answer, inputs, panic)),
                Ok(got) => self.value_fault(&got, inputs),
            };
            if let Some(fault) = fault {
                // Looking for a mistake calls the answer with all inputs: it may never return.
                watch(Moment::Wrong(&self.explain(index, &fault, None)));
                let mistake = self.diagnose(answer, &cases);
                return Verdict::Wrong(self.explain(index, &fault, mistake));
            }
        }
        Verdict::Solved
    }

    fn value_fault(&self, got: &O, inputs: &I) -> Option<String> {
        let expected = match caught(|| (self.call)(self.solution, inputs)) {
            Ok(expected) => expected,
            Err(Panic { message, place }) => {
                return Some(format!(
                    "\n  the workbook's own solution panicked: {message} at {place}\n  \
                     this is not your fault: please report it"
                ));
            }
        };
        let difference = got.difference(&expected, self.tolerance)?;
        let (expected, got) = (expected.show(), got.show());
        // For a single value the difference begins by repeating both; only the remark that may follow is news.
        let repeated = format!("expected {expected}, got {got}");
        let news = if difference == repeated {
            String::new()
        } else {
            let remark = difference.strip_prefix(&format!("{repeated}: "));
            format!("\n  {}", remark.unwrap_or(&difference))
        };
        Some(format!("\n  expected  {expected}\n  got       {got}{news}"))
    }

    fn panic_fault(&self, answer: F, inputs: &I, first: Panic) -> String {
        // The second run is only for the learner's own line; should it not panic again, the first panic stands.
        let panic = traced(|| (self.call)(answer, inputs))
            .err()
            .unwrap_or(first);
        format!(
            "\n  your code panicked at {}\n  with the message: {}",
            panic.place, panic.message
        )
    }

    fn explain(&self, index: usize, fault: &str, mistake: Option<&Mistake<F>>) -> String {
        let case = self
            .describe(index)
            .map_or_else(String::new, |case| case.to_string());
        let mistake = mistake.map_or_else(String::new, |Mistake { name, says, .. }| {
            format!("\n  likely mistake ({name}): {says}")
        });
        format!("{case}{fault}{mistake}{}", self.advice())
    }

    /// The mistake whose outcome equals the answer's on every case.
    pub fn diagnose(&self, answer: F, cases: &[I]) -> Option<&'static Mistake<F>> {
        let mut candidates: Vec<&'static Mistake<F>> = self.mistakes.iter().collect();
        for inputs in cases {
            let outcome = caught(|| (self.call)(answer, inputs));
            candidates.retain(|mistake| {
                let other = caught(|| (self.call)(mistake.function, inputs));
                self.same(&outcome, &other)
            });
            if candidates.is_empty() {
                return None;
            }
        }
        candidates.first().copied()
    }

    fn same(&self, outcome: &Result<O, Panic>, other: &Result<O, Panic>) -> bool {
        match (outcome, other) {
            (Ok(got), Ok(wrong)) => {
                // NaN and ∞ differ from themselves under any tolerance, but not as text.
                got.difference(wrong, self.tolerance).is_none() || got.show() == wrong.show()
            }
            (Err(panic), Err(_)) => !panic.is_todo(),
            _ => false,
        }
    }

    /// Where to go from here.
    pub(crate) fn advice(&self) -> String {
        advice(self.hints, self.name, self.page)
    }
}
