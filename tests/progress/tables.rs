//! What `grade` prints of reports that are known: a shell script stands in for cargo and the graders.

use super::stand_in::stand_in;
use super::{checkout, program};
use serde_json::{Value, json};
use std::fs;

/// The states of the exercises of both chapters, in the order of the book; none of a chapter that doesn't compile.
type States<'a> = [(&'a str, Option<&'a [&'a str]>); 2];

/// What a chapter's graders write.
fn report(chapter: &str, states: &[&str]) -> Value {
    let tests = states.iter().enumerate().map(|(index, state)| {
        let exercise = format!("task{}", index + 1);
        let score = u8::from(*state == "solved");
        json!({
            "name": format!("{chapter}::{exercise}"),
            "score": score,
            "extra_data": { "chapter": chapter, "exercise": exercise, "state": state, "page": "page.md" },
        })
    });
    json!({ "tests": tests.collect::<Vec<_>>() })
}

/// What `grade` prints with these arguments, and whether it succeeds.
fn graded(states: &States<'_>, arguments: &[&str]) -> (String, bool) {
    let folder = checkout();
    for (chapter, states) in states {
        let Some(states) = states else { continue };
        let report = report(chapter, states).to_string();
        fs::write(folder.path().join(format!("{chapter}.json")), report).expect("a new file");
    }
    let script = "for chapter; do :; done\ncp \"$chapter.json\" \"$GRADE_JSON\" 2> /dev/null && exit 1\necho \"error: $*\" >&2";
    let cargo = stand_in(folder.path(), "cargo", script);
    let mut program = program(folder.path(), &[&["grade"], arguments].concat());
    let output = program
        .env("CARGO", cargo)
        .output()
        .expect("the program starts");
    (
        String::from_utf8(output.stdout).expect("text"),
        output.status.success(),
    )
}

const EXPECTED: &str = "
second
┌──────────┬───────────────┬─────────┬───────────────────────────────────────┐
│ exercise ┆ verdict       ┆ page    ┆ next step                             │
╞══════════╪═══════════════╪═════════╪═══════════════════════════════════════╡
│ task1    ┆ solved        ┆ page.md ┆ compare with the solution on the page │
│ task2    ┆ wrong         ┆ page.md ┆ cargo run -- hint task2               │
│ task3    ┆ not attempted ┆ page.md ┆ write the answer                      │
│ task4    ┆ solved        ┆ page.md ┆ compare with the solution on the page │
└──────────┴───────────────┴─────────┴───────────────────────────────────────┘
Edit   chapters-code/second/exercises/<exercise>/answer.rs, or answer.md for a derivation
Why?   cargo test -p second --test exercises <exercise>


first: nothing was graded, since the answers don't compile or the grader can't start.
Mend what cargo says, and grade again:

error: test --quiet --color never --test exercises -p first

███████████░░░░░░░░░░░░░░░░░░░░░░░░░░░░░ 2 of 7 solved, 1 wrong, 1 not attempted, 3 not graded
";

#[test]
fn a_chapter_is_a_table_with_the_next_step_of_each_exercise_and_all_are_a_bar() {
    let states = &["solved", "wrong", "not attempted", "solved"];
    let (printed, _) = graded(&[("second", Some(states)), ("first", None)], &[]);
    assert_eq!(printed, EXPECTED);
}

#[test]
fn a_report_holds_what_the_graders_wrote_and_says_why_there_is_nothing() {
    let states = &["solved", "wrong"];
    let (printed, success) = graded(&[("second", Some(states)), ("first", None)], &["--json"]);
    assert!(!success);
    let found: Value = serde_json::from_str(&printed).expect("a report");
    let failed = |exercise: &str| {
        json!({
            "name": format!("first::{exercise}"),
            "score": 0,
            "max_score": 1,
            "status": "failed",
            "output": "the answers of this chapter don't compile:\nerror: test --quiet --color never --test exercises -p first",
            "output_format": "text",
            "visibility": "visible",
            "extra_data": { "chapter": "first", "exercise": exercise, "state": "not graded", "page": "" },
        })
    };
    let mut tests = report("second", states)["tests"]
        .as_array()
        .expect("a list")
        .clone();
    tests.extend(["derived", "thrice", "twice"].map(failed));
    assert_eq!(found, json!({ "tests": tests }));
}

#[test]
fn only_a_wrong_answer_or_one_that_does_not_compile_is_a_failure() {
    let states = |states| [("second", Some(states)), ("first", Some(&["solved"][..]))];
    for (of_second, succeeds, bar) in [
        (&["solved"][..], true, "2 of 2 solved, 0 wrong, 0 not"),
        (&["not attempted"], true, "1 of 2 solved, 0 wrong, 1 not"),
        (&["wrong", "solved"], false, "2 of 3 solved, 1 wrong, 0 not"),
    ] {
        let (printed, success) = graded(&states(of_second), &[]);
        assert_eq!(success, succeeds, "{printed}");
        let last = printed.lines().last().unwrap_or_default();
        assert!(last.ends_with(&format!(" {bar} attempted")), "{last}");
    }
}

#[test]
fn as_many_wrong_answers_as_ungraded_ones_are_a_failure() {
    let wrong = &["wrong"; 3];
    let (printed, success) = graded(&[("second", Some(wrong)), ("first", None)], &[]);
    assert!(
        !success && printed.ends_with(" 0 of 6 solved, 3 wrong, 0 not attempted, 3 not graded\n"),
        "{printed}"
    );
}

#[test]
fn the_bar_is_as_full_as_the_exercises_are_solved() {
    for (states, full) in [
        (&["solved"][..], 40),
        (&["wrong", "solved"], 20),
        (&["not attempted", "solved", "wrong"], 13),
        (&["wrong"], 0),
    ] {
        let (printed, _) = graded(&[("second", Some(states)), ("first", None)], &["second"]);
        let bar = printed.lines().last().unwrap_or_default();
        let expected = format!("{}{} ", "█".repeat(full), "░".repeat(40 - full));
        assert!(bar.starts_with(&expected), "{bar}");
    }
}
