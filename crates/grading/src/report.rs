//! The verdicts as a JSON file, in the form that Gradescope reads.

use crate::entry::Work;
use crate::{Entry, Verdict, verdict::not_attempted};
use serde::Serialize;
use std::{fs, io, path::Path};

#[derive(Serialize)]
struct Report<'a> {
    tests: Vec<Test<'a>>,
}

#[derive(Serialize)]
struct Test<'a> {
    name: String,
    score: u32,
    max_score: u32,
    status: &'a str,
    output: String,
    output_format: &'a str,
    visibility: &'a str,
    extra_data: Extra<'a>,
}

/// What the score leaves out: Gradescope passes it on unread, the `grade` command shows it.
#[derive(Serialize)]
struct Extra<'a> {
    chapter: &'a str,
    exercise: &'a str,
    state: &'a str,
    page: &'a str,
}

/// Writes `<folder>/<chapter>.json` with every exercise in it: one that is missing would be missing in the total too.
pub(crate) fn write(folder: &Path, chapter: &str, graded: &[(&Entry, Verdict)]) -> io::Result<()> {
    let tests = graded
        .iter()
        .map(|(entry, verdict)| test(chapter, entry, verdict))
        .collect();
    fs::create_dir_all(folder)?;
    let text = serde_json::to_string_pretty(&Report { tests })?;
    fs::write(folder.join(format!("{chapter}.json")), text + "\n")
}

fn test<'a>(chapter: &'a str, entry: &Entry, verdict: &'a Verdict) -> Test<'a> {
    let solved = *verdict == Verdict::Solved;
    Test {
        name: format!("{chapter}::{}", entry.name()),
        score: u32::from(solved),
        max_score: 1,
        status: if solved { "passed" } else { "failed" },
        output: match verdict {
            Verdict::Solved if entry.work() == Work::Lines => "every line follows".to_string(),
            Verdict::Solved => "right on every case".to_string(),
            Verdict::NotAttempted(place) => not_attempted(place),
            Verdict::Wrong(text) => text.clone(),
        },
        output_format: "text",
        visibility: "visible",
        extra_data: Extra {
            chapter,
            exercise: entry.name(),
            state: verdict.state(),
            page: entry.page(),
        },
    }
}
