//! The `main` of a chapter's `tests/exercises.rs`.

use crate::verdict::not_attempted;
use crate::{Entry, Verdict, child, report, settings::Settings, supervise::supervise};
use libtest_mimic::{Arguments, Failed, Trial};
use std::process::ExitCode;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::{thread, time::Duration};

/// Grades every entry in a process of its own and reports like any other test target.
///
/// The verdicts are there before the test runner starts, because only an exercise that is marked as ignored beforehand is
/// skipped by every runner; one that decides so while running is counted as passed by some.
#[must_use]
pub fn grade(chapter: &str, entries: &[Entry]) -> ExitCode {
    if let Some(code) = child::run_if_child(entries) {
        return code;
    }
    let arguments = Arguments::from_args();
    let settings = match Settings::from_environment() {
        Ok(settings) => settings,
        Err(message) => return refuse(&message),
    };
    let everything = settings.report.is_some() && !arguments.list;
    let chosen: Vec<&Entry> = entries
        .iter()
        .filter(|entry| everything || is_wanted(entry.name(), &arguments))
        .collect();
    let graded = verdicts(&chosen, settings.limit);
    if let (Some(folder), true) = (&settings.report, everything)
        && let Err(error) = report::write(folder, chapter, &graded)
    {
        return refuse(&format!(
            "no report in {} (GRADE_JSON): {error}",
            folder.display()
        ));
    }
    let summary = summary(chapter, &graded);
    let trials = graded
        .into_iter()
        .map(|(entry, verdict)| trial(entry, verdict, settings.strict));
    let conclusion = libtest_mimic::run(&arguments, trials.collect());
    if !arguments.list && !chosen.is_empty() {
        println!("{summary}\n");
    }
    conclusion.exit_code()
}

fn refuse(message: &str) -> ExitCode {
    eprintln!("{message}");
    ExitCode::FAILURE
}

/// The test runner filters too; doing it beforehand spares the processes whose verdict nobody asked for.
fn is_wanted(name: &str, arguments: &Arguments) -> bool {
    let matches = |pattern: &String| {
        if arguments.exact {
            name == pattern
        } else {
            name.contains(pattern)
        }
    };
    arguments.filter.as_ref().is_none_or(matches) && !arguments.skip.iter().any(matches)
}

fn verdicts<'a>(entries: &[&'a Entry], limit: Duration) -> Vec<(&'a Entry, Verdict)> {
    let next = AtomicUsize::new(0);
    let found: Mutex<Vec<(usize, Verdict)>> = Mutex::default();
    let work = || {
        while let (index, Some(entry)) = take(&next, entries) {
            let verdict = supervise(entry, limit);
            found
                .lock()
                .expect("no worker panics while it holds the lock")
                .push((index, verdict));
        }
    };
    thread::scope(|scope| {
        for _ in 0..thread::available_parallelism().map_or(2, usize::from) {
            scope.spawn(work);
        }
    });
    let mut found = found.into_inner().expect("all workers have ended");
    found.sort_by_key(|(index, _)| *index);
    found
        .into_iter()
        .map(|(index, verdict)| (entries[index], verdict))
        .collect()
}

fn take<'a>(next: &AtomicUsize, entries: &[&'a Entry]) -> (usize, Option<&'a Entry>) {
    let index = next.fetch_add(1, Ordering::Relaxed);
    (index, entries.get(index).copied())
}

fn trial(entry: &Entry, verdict: Verdict, strict: bool) -> Trial {
    let skipped = matches!(verdict, Verdict::NotAttempted(_)) && !strict;
    let outcome = match verdict {
        Verdict::Solved => Ok(()),
        Verdict::NotAttempted(place) => Err(Failed::from(not_attempted(&place))),
        Verdict::Wrong(text) => Err(Failed::from(text)),
    };
    Trial::test(entry.name(), move || outcome).with_ignored_flag(skipped)
}

fn summary(chapter: &str, graded: &[(&Entry, Verdict)]) -> String {
    let count = |state: &str| {
        graded
            .iter()
            .filter(|(_, verdict)| verdict.state() == state)
            .count()
    };
    let next = graded.iter().find_map(|(_, verdict)| match verdict {
        Verdict::NotAttempted(place) => Some(format!("; next: {place}")),
        _ => None,
    });
    format!(
        "{chapter} exercises: {} solved, {} wrong, {} not attempted yet{}",
        count("solved"),
        count("wrong"),
        count("not attempted"),
        next.unwrap_or_default()
    )
}
