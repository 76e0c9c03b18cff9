//! The proof that a derivation accepts its solution and tells its mistakes apart.

use super::judge::Judge;
use super::{Derivation, MistakenLines};
use crate::hints::{hints, prove_hints};
use crate::prove::prove_number;
use crate::{Provable, Verdict};
use derivations::steps::StepFault;

impl Provable for Derivation {
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
        crate::record::of_derivation(self)
    }

    fn prove(&self) -> Result<usize, String> {
        let judge = Judge::new(self);
        judge
            .and_then(|judge| {
                self.prove_ends(&judge)?;
                prove_hints(self.hints)?;
                self.prove_mistakes(&judge)
            })
            .map_err(|fault| format!("exercise {}: {fault}", self.name))
    }

    fn derivation(&self) -> Option<&Derivation> {
        Some(self)
    }
}

impl Derivation {
    /// The solution is right, the goal alone is too little, and nothing is not attempted.
    fn prove_ends(&self, judge: &Judge<'_>) -> Result<(), String> {
        let solution = self.examine(self.solution, "solution.md");
        if solution != Verdict::Solved {
            return Err(format!("its own solution is refused: {solution:?}"));
        }
        if !matches!(judge.refusal(&[self.goal]), Some(StepFault::Jumps { .. })) {
            return Err(
                "the goal alone is not refused as a jump; ask for 2 lines or more in `least_lines`"
                    .into(),
            );
        }
        let untouched = self.examine(&format!("$$ {} $$\n", self.given), "answer.md");
        if matches!(untouched, Verdict::NotAttempted(_)) {
            return Ok(());
        }
        Err(format!(
            "the given line alone is taken for an answer ({}); write `given` as a line is written",
            untouched.state()
        ))
    }

    fn prove_mistakes(&self, judge: &Judge<'_>) -> Result<usize, String> {
        for mistake in self.mistakes {
            prove_mistake(judge, mistake)?;
        }
        prove_number(self.mistakes.len())
    }
}

fn prove_mistake(judge: &Judge<'_>, mistake: &MistakenLines) -> Result<(), String> {
    let MistakenLines { name, lines, .. } = mistake;
    let Some(fault) = judge.refusal(lines) else {
        return Err(format!(
            "the mistake `{name}` is accepted: its last line has to be wrong"
        ));
    };
    match fault {
        StepFault::Unreadable { .. } | StepFault::Nothing => {
            return Err(format!("the mistake `{name}` can't be judged: {fault}"));
        }
        StepFault::DoesNotFollow { line, .. }
        | StepFault::Repeats { line }
        | StepFault::Jumps { line, .. }
            if line != lines.len() + 1 =>
        {
            return Err(format!(
                "the mistake `{name}` is refused at line {line} already ({fault}); let its last line be the wrong one"
            ));
        }
        _ => (),
    }
    let recognised = judge.diagnose(lines, &fault).map(|found| found.name);
    if recognised == Some(name) {
        return Ok(());
    }
    Err(format!(
        "the mistake `{name}` is taken for {recognised:?}; leave one of the two out, for a learner who makes either has \
         written the same"
    ))
}
