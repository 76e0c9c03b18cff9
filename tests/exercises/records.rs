//! What each exercise asks and how it judges is locked: a changed digit in a case, a solution or a mistake is named.
//!
//! If the change is meant, read the difference and accept it with
//! `INSTA_UPDATE=always cargo test -p workbook --test exercises`.

use super::every_exercise;
use std::{collections::BTreeSet, fs};

#[test]
fn every_exercise_asks_and_judges_as_recorded() {
    let mut settings = insta::Settings::clone_current();
    settings.set_omit_expression(true);
    settings.set_prepend_module_to_snapshot(false);
    settings.set_snapshot_path("records");
    for listed in every_exercise() {
        let name = format!("{}.{}", listed.chapter, listed.exercise.name());
        settings.bind(|| insta::assert_snapshot!(name, listed.exercise.record()));
    }
}

#[test]
fn every_record_belongs_to_an_exercise() {
    let listed = every_exercise().into_iter();
    let known: BTreeSet<String> = listed
        .map(|listed| format!("{}.{}.snap", listed.chapter, listed.exercise.name()))
        .collect();
    let files = fs::read_dir("tests/exercises/records").expect("the folder of the records");
    let found = files.map(|file| {
        file.expect("a readable folder")
            .file_name()
            .to_string_lossy()
            .into_owned()
    });
    for file in found.filter(|file| file.ends_with(".snap")) {
        assert!(
            known.contains(&file),
            "tests/exercises/records/{file}: no such exercise; delete it"
        );
    }
}
