//! The files of the exercises: complete, listed, and graded.

use super::{catalogue, every_exercise, exercises_of, refuse, root};
use std::{collections::BTreeSet, fs, path::Path};
use workbook::chapters;

const NEEDED: [&str; 3] = ["hints.md", "spec.rs", "task.md"];
/// Many mistakes may have a file of their own.
const ALLOWED: [&str; 1] = ["mistakes.rs"];

fn names(folder: &Path) -> BTreeSet<String> {
    let entries =
        fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let names = entries.map(|entry| {
        entry
            .expect("an entry")
            .file_name()
            .to_string_lossy()
            .into_owned()
    });
    names.collect()
}

#[test]
fn every_folder_is_an_exercise_and_every_exercise_has_a_folder() {
    let mut faults = Vec::new();
    let chapters = chapters::with_exercises(&root());
    let known: Vec<&str> = catalogue().iter().map(|(chapter, _)| *chapter).collect();
    let found: Vec<&str> = chapters
        .iter()
        .map(|chapter| chapter.name.as_str())
        .collect();
    assert_eq!(
        found, known,
        "tests/exercises.rs: list these chapters in `catalogue`"
    );
    for (chapter, exercises) in catalogue() {
        let listed: BTreeSet<String> = exercises
            .iter()
            .map(|exercise| exercise.name().into())
            .collect();
        let mut lying = names(&exercises_of(chapter));
        for file in ["Cargo.toml", "lib.rs"] {
            assert!(
                lying.remove(file),
                "chapters-code/{chapter}/exercises/{file} is missing"
            );
        }
        for name in lying.symmetric_difference(&listed) {
            faults.push(format!(
                "chapters-code/{chapter}/exercises/{name}: the folder and the list `all` in lib.rs must agree"
            ));
        }
    }
    refuse(&faults);
}

#[test]
fn every_exercise_has_its_files_and_no_others() {
    let mut faults = Vec::new();
    for listed in every_exercise() {
        let folder = listed.path("");
        let lying = names(&folder);
        let needed: Vec<&str> = NEEDED.into_iter().chain(listed.own_files()).collect();
        for file in needed.iter().filter(|file| !lying.contains(**file)) {
            faults.push(format!("{}: {file} is missing", folder.display()));
        }
        let known = |file: &str| needed.contains(&file) || ALLOWED.contains(&file);
        for file in lying.iter().filter(|file| !known(file)) {
            faults.push(format!(
                "{}: unexpected file {file}; move it away",
                folder.display()
            ));
        }
    }
    refuse(&faults);
}

#[test]
fn every_answer_is_graded_under_its_name() {
    let mut faults = Vec::new();
    for listed in every_exercise() {
        let (chapter, name) = (listed.chapter, listed.exercise.name());
        let file = format!("chapters-code/{chapter}/tests/exercises.rs");
        let harness = fs::read_to_string(root().join(&file)).expect("the chapter's harness");
        let module = format!("#[path = \"../exercises/{name}/answer.rs\"]\nmod {name};");
        let lines = match listed.exercise.derivation() {
            None => vec![module, format!("specs::{name}::entry({name}::{name})")],
            Some(_) => vec![format!("specs::{name}::entry(CHAPTER)")],
        };
        for line in lines {
            if !harness.contains(&line) {
                faults.push(format!(
                    "{file}: add `{line}`, or nobody is graded for {name}"
                ));
            }
        }
    }
    refuse(&faults);
}
