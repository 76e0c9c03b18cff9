//! The proof that an exercise accepts its solution and tells its mistakes apart.

use crate::hints::{hints, prove_hints};
use crate::{Answer, Derivation, Exercise, Verdict, record};

/// How many mistakes an exercise must know.
pub const LEAST_MISTAKES: usize = 4;

/// An exercise without its types, so that all exercises of a chapter fit into one list.
pub trait Provable {
    /// The name of its folder.
    fn name(&self) -> &'static str;

    /// The page of the book that explains it.
    fn page(&self) -> &'static str;

    /// The hints as they are printed on a failure and by the hint command.
    fn hints(&self) -> Vec<String>;

    /// Proves the exercise and returns how many mistakes were refused.
    ///
    /// # Errors
    /// The first thing that is wrong with the exercise, and how to mend it.
    fn prove(&self) -> Result<usize, String>;

    /// What it asks and how it judges: its cases with the answers of the solution and of every mistake.
    fn record(&self) -> String;

    /// The exercise itself, if its answer is a derivation in `answer.md` rather than code in `answer.rs`.
    fn derivation(&self) -> Option<&Derivation> {
        None
    }
}

impl<F: Copy, I, O: Answer> Provable for Exercise<F, I, O> {
    fn name(&self) -> &'static str {
        self.name
    }

    fn page(&self) -> &'static str {
        self.page
    }

    fn hints(&self) -> Vec<String> {
        hints(self.hints)
    }

    fn record(&self) -> String {
        record::of_exercise(self)
    }

    fn prove(&self) -> Result<usize, String> {
        self.prove_solution()
            .and_then(|()| prove_hints(self.hints))
            .and_then(|()| self.prove_mistakes())
            .map_err(|fault| format!("exercise {}: {fault}", self.name))
    }
}

impl<F: Copy, I, O: Answer> Exercise<F, I, O> {
    fn prove_solution(&self) -> Result<(), String> {
        if (self.cases)().is_empty() {
            return Err("it has no cases; put the book's own sample first".into());
        }
        match self.examine(self.solution) {
            Verdict::Solved => Ok(()),
            refused => Err(format!("its own solution is refused: {refused:?}")),
        }
    }

    fn prove_mistakes(&self) -> Result<usize, String> {
        let cases = (self.cases)();
        for mistake in self.mistakes {
            let name = mistake.name;
            match self.examine(mistake.function) {
                Verdict::Wrong(_) => (),
                accepted => {
                    return Err(format!(
                        "the mistake `{name}` is {}; add a case on which it differs from the solution",
                        accepted.state()
                    ));
                }
            }
            let recognised = self
                .diagnose(mistake.function, &cases)
                .map(|found| found.name);
            if recognised != Some(name) {
                return Err(format!(
                    "the mistake `{name}` is taken for {recognised:?}; add a case on which the two differ"
                ));
            }
        }
        prove_number(self.mistakes.len())
    }
}

/// The number of mistakes, if there are enough of them.
pub(crate) fn prove_number(mistakes: usize) -> Result<usize, String> {
    if mistakes < LEAST_MISTAKES {
        return Err(format!(
            "it knows {mistakes} mistakes; give at least {LEAST_MISTAKES} that people really make"
        ));
    }
    Ok(mistakes)
}
