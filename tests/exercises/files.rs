//! The files of the exercises: complete, listed, shown in the book, and unsolved where they are published.

use super::{catalogue, every_exercise, exercises_of, is_pristine, refuse, root};
use std::{collections::BTreeSet, fs, path::Path};
use workbook::{chapters, hint};

const NEEDED: [&str; 5] = ["answer.rs", "hints.md", "solution.rs", "spec.rs", "task.md"];
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
        for file in NEEDED.iter().filter(|file| !lying.contains(**file)) {
            faults.push(format!("{}: {file} is missing", folder.display()));
        }
        let known = |file: &str| NEEDED.contains(&file) || ALLOWED.contains(&file);
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
        for line in [module, format!("specs::{name}::entry({name}::{name})")] {
            if !harness.contains(&line) {
                faults.push(format!(
                    "{file}: add `{line}`, or nobody is graded for {name}"
                ));
            }
        }
    }
    refuse(&faults);
}

#[test]
fn every_exercise_stands_on_the_page_that_it_sends_readers_to() {
    let mut faults = Vec::new();
    for listed in every_exercise() {
        let (name, page) = (listed.exercise.name(), listed.exercise.page());
        let file = format!("book/{}", page.replace(".html", ".md"));
        let text = fs::read_to_string(root().join(&file)).unwrap_or_default();
        if !text.contains(&format!("{{{{exercise {name}}}}}")) {
            faults.push(format!(
                "{file}: put {{{{exercise {name}}}}} there, or mend `page` in its spec.rs"
            ));
        }
    }
    refuse(&faults);
}

#[test]
fn every_task_has_a_title_and_names_its_function() {
    let mut faults = Vec::new();
    for listed in every_exercise() {
        let (task, path) = (listed.read("task.md"), listed.path("task.md"));
        let has_title = task.starts_with("# ") && task.lines().nth(1) == Some("");
        if !has_title || !task.contains(&format!("`{}`", listed.exercise.name())) {
            let path = path.display();
            faults.push(format!(
                "{path}: begin with `# Title` and an empty line, and name the function in backticks"
            ));
        }
    }
    refuse(&faults);
}

#[test]
fn grader_and_hint_command_read_the_same_three_hints() {
    for listed in every_exercise() {
        let text = listed.read("hints.md");
        let path = listed.path("hints.md");
        assert_eq!(
            hint::sections(&text),
            listed.exercise.hints(),
            "{}",
            path.display()
        );
        assert!(
            !text.contains('$'),
            "{}: a terminal shows no TeX; write w₁ · x ≤ 0",
            path.display()
        );
    }
}

/// The text from `pub fn name` to the opening brace, and what follows.
fn function<'a>(code: &'a str, name: &str) -> Option<(String, &'a str)> {
    let start = code.find(&format!("pub fn {name}("))?;
    let (signature, body) = code[start..].split_once('{')?;
    Some((
        signature.split_whitespace().collect::<Vec<_>>().join(" "),
        body.trim_start(),
    ))
}

/// Nothing here may fail for a learner who has begun: only an answer that still says `todo!` is compared, unless the
/// checkout is declared pristine.
#[test]
fn an_untouched_answer_is_a_stub_of_the_solution() {
    let mut faults = Vec::new();
    for listed in every_exercise() {
        let (name, path) = (listed.exercise.name(), listed.path("answer.rs"));
        let (answer, solution) = (listed.read("answer.rs"), listed.read("solution.rs"));
        let stub = function(&answer, name);
        let untouched = stub
            .as_ref()
            .is_some_and(|(_, body)| body.starts_with("todo!("));
        if !untouched && is_pristine() {
            faults.push(format!(
                "{}: it must be published unsolved, its body one todo!",
                path.display()
            ));
        }
        let solved = function(&solution, name);
        if untouched
            && stub.map(|(signature, _)| signature) != solved.map(|(signature, _)| signature)
        {
            faults.push(format!(
                "{}: its signature differs from that in solution.rs",
                path.display()
            ));
        }
        let says_how = format!("cargo test -p {} --test exercises {name}`", listed.chapter);
        if untouched && !(answer.starts_with("//! ") && answer.contains(&says_how)) {
            faults.push(format!(
                "{}: its `//!` lines must say how it is graded: {says_how}",
                path.display()
            ));
        }
    }
    refuse(&faults);
}
