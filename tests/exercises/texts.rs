//! What the files of the exercises say: shown in the book, readable in a terminal, unsolved where they are published.

use super::{every_code, every_exercise, is_pristine, refuse, root};
use std::fs;
use workbook::hint;

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
        let names_function = task.contains(&format!("`{}`", listed.exercise.name()));
        if !has_title || !(names_function || listed.exercise.derivation().is_some()) {
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
    for listed in every_code() {
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
