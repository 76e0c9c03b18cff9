//! The report of all grades has every exercise in it, whatever happens.

use super::{checkout, workbook};
use serde_json::Value;
use std::path::Path;
use workbook::chapters;

#[test]
fn a_chapter_that_cannot_be_graded_is_in_the_report_as_failed() {
    // There is no Cargo.toml here, so cargo refuses both chapters.
    let folder = checkout();
    let output = workbook(folder.path(), &["grade", "--json"]);
    assert!(!output.status.success());
    let report: Value = serde_json::from_slice(&output.stdout).expect("a report");
    let tests = report["tests"].as_array().expect("a list");
    let names: Vec<_> = tests
        .iter()
        .filter_map(|test| test["name"].as_str())
        .collect();
    assert_eq!(
        names,
        [
            "second::twice",
            "first::derived",
            "first::thrice",
            "first::twice"
        ]
    );
    assert!(
        tests
            .iter()
            .all(|test| test["status"] == "failed" && test["score"] == 0)
    );
    let table = workbook(folder.path(), &["grade", "first"]);
    let table = String::from_utf8_lossy(&table.stdout).into_owned();
    assert!(
        table.contains("first: nothing was graded") && table.contains("Cargo.toml"),
        "{table}"
    );
    assert!(
        table.contains("0 of 3 solved, 0 wrong, 0 not attempted, 3 not graded"),
        "{table}"
    );
}

#[test]
fn the_report_on_the_real_chapters_has_every_exercise_once() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    // Wrong answers make the command fail, which is no fault of this checkout.
    let output = workbook(root, &["grade", "--json"]);
    let report: Value = serde_json::from_slice(&output.stdout).expect("a report");
    let tests = report["tests"].as_array().expect("a list");
    let mut names: Vec<_> = tests
        .iter()
        .filter_map(|test| test["name"].as_str())
        .collect();
    names.sort_unstable();
    let chapters = chapters::with_exercises(root);
    let mut known: Vec<String> = chapters
        .iter()
        .flat_map(|chapter| {
            chapter
                .exercises
                .iter()
                .map(|name| format!("{}::{name}", chapter.name))
        })
        .collect();
    known.sort();
    assert_eq!(names, known);
    let graded = tests
        .iter()
        .all(|test| test["extra_data"]["state"] != "not graded");
    assert!(graded, "{}", String::from_utf8_lossy(&output.stdout));
}
