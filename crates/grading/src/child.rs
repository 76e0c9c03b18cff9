//! Running one exercise in a process of its own.
//!
//! The process is the same test binary, told by its environment to grade a single exercise and to leave the verdict in a
//! file. Whatever the learner's code does to that process, the one that supervises it lives on.

use crate::examine::Moment;
use crate::{Entry, Verdict};
use std::ffi::OsStr;
use std::io::Write as _;
use std::process::ExitCode;
use std::{env, fs, io};

/// The environment variable with the name of the exercise.
pub(crate) const EXERCISE: &str = "GRADE_CHILD";
/// The environment variable with the path of the verdict's file.
pub(crate) const VERDICT_FILE: &str = "GRADE_CHILD_VERDICT";

/// Printed before the answer is called, so that the supervisor knows which case is running and what it printed.
pub(crate) const CASE_BEGINS: char = '\u{1e}';
/// Printed after the answer has returned.
pub(crate) const CASE_ENDS: char = '\u{1d}';

/// Grades one exercise, if this process was started for that.
pub(crate) fn run_if_child(entries: &[Entry]) -> Option<ExitCode> {
    let name = env::var(EXERCISE).ok()?;
    let file = env::var_os(VERDICT_FILE)?;
    let entry = entries.iter().find(|entry| entry.name() == name)?;
    let verdict = entry.examine(&mut |moment| note(moment, &file));
    match write(&verdict, &file) {
        Ok(()) => Some(ExitCode::SUCCESS),
        Err(error) => {
            eprintln!(
                "the verdict can't be written to {}: {error}",
                file.display()
            );
            Some(ExitCode::FAILURE)
        }
    }
}

fn note(moment: Moment<'_>, file: &OsStr) {
    match moment {
        Moment::CaseBegins => mark(CASE_BEGINS),
        Moment::CaseEnds => mark(CASE_ENDS),
        Moment::Wrong(text) => {
            // Should that fail, so does writing the whole verdict, which is told.
            let _ = write(&Verdict::Wrong(text.to_string()), file);
        }
    }
}

fn mark(sign: char) {
    // Flushed, because what the learner's code prints as an error is not buffered. A full disk is no reason to stop.
    print!("{sign}");
    let _ = io::stdout().flush();
}

fn write(verdict: &Verdict, file: &OsStr) -> io::Result<()> {
    fs::write(file, serde_json::to_string(verdict)?)
}
