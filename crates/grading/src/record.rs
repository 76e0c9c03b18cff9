//! What an exercise asks and how it judges, as text that a snapshot can lock.
//!
//! A proof shows that an exercise is consistent: its solution passes, its mistakes are refused. A digit changed in the
//! solution or in a case leaves it consistent and teaches something else, so the project locks this text as well.

use crate::panics::caught;
use crate::{Answer, Derivation, Exercise};
use std::fmt::Write as _;

/// Each case with what the solution and every mistake answer to it.
pub(crate) fn of_exercise<F: Copy, I, O: Answer>(exercise: &Exercise<F, I, O>) -> String {
    let mut text = String::new();
    for inputs in (exercise.cases)() {
        let answer = |function: F| match caught(|| (exercise.call)(function, &inputs)) {
            Ok(answer) => answer.show(),
            Err(panic) => format!("panics: {}", panic.message),
        };
        // Writing to a String can't fail.
        let _ = writeln!(text, "with {}", (exercise.show)(&inputs));
        let _ = writeln!(text, "  solution: {}", answer(exercise.solution));
        for mistake in exercise.mistakes {
            let _ = writeln!(text, "  {}: {}", mistake.name, answer(mistake.function));
        }
    }
    text
}

/// The task, the solution, and the lines of every mistake.
pub(crate) fn of_derivation(derivation: &Derivation) -> String {
    let mut text = format!(
        "symbols\n{}\ngiven {}\ngoal {}\nat least {} lines\n\n{}\n",
        derivation.symbols,
        derivation.given,
        derivation.goal,
        derivation.least_lines,
        derivation.solution
    );
    for mistake in derivation.mistakes {
        let _ = writeln!(text, "{}:\n  {}", mistake.name, mistake.lines.join("\n  "));
    }
    text
}
