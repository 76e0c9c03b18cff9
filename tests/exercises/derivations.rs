//! The files of the derivations: they show what the specification says, and are published unsolved.

use super::{Listed, every_exercise, is_pristine, refuse};
use grading::{Derivation, Provable, Verdict};
use workbook::equations::display::{Item, items};

fn every_derivation() -> impl Iterator<Item = Listed> {
    let listed = every_exercise().into_iter();
    listed.filter(|listed| listed.exercise.derivation().is_some())
}

/// The specification, and where faults of a file are said to be.
fn parts<'a>(listed: &'a Listed, file: &str) -> (&'a Derivation, String, String) {
    let derivation = listed.exercise.derivation().expect("a derivation");
    let path = listed.path(file).display().to_string();
    (derivation, listed.read(file), path)
}

/// A line as the files show it, `left = expression`, without spaces.
fn squeezed(left: &str, expression: &str) -> String {
    format!("{left}={expression}").replace(char::is_whitespace, "")
}

/// The displays of a file outside of comments, without spaces.
fn displays(markdown: &str) -> Vec<String> {
    let displays = items(markdown).into_iter();
    let texts = displays.filter_map(|item| match item {
        Item::Display { tex, .. } => Some(tex.replace(char::is_whitespace, "")),
        _ => None,
    });
    texts.collect()
}

#[test]
fn every_task_shows_the_given_line_and_the_goal_and_names_the_symbols() {
    let mut faults = Vec::new();
    for listed in every_derivation() {
        let (derivation, task, path) = parts(&listed, "task.md");
        let Derivation {
            left, given, goal, ..
        } = derivation;
        let wanted = [squeezed(left, given), squeezed(left, goal)];
        if displays(&task) != wanted {
            faults.push(format!(
                "{path}: show two displays, `$$ {left} = {given} $$` and `$$ {left} = {goal} $$`"
            ));
        }
        if !task.contains("The symbols are `") {
            faults.push(format!(
                "{path}: say which symbols there are: The symbols are `…`"
            ));
        }
    }
    refuse(&faults);
}

/// Nothing here may fail for a learner who has begun: only an answer without lines is looked at, unless the checkout is
/// declared pristine.
#[test]
fn an_untouched_answer_shows_the_given_line_and_how_it_is_graded() {
    let mut faults = Vec::new();
    for listed in every_derivation() {
        let (derivation, answer, path) = parts(&listed, "answer.md");
        let untouched = matches!(derivation.examine(&answer, &path), Verdict::NotAttempted(_));
        if !untouched && is_pristine() {
            faults.push(format!(
                "{path}: it must be published unsolved, with the given line alone"
            ));
        }
        let (chapter, name) = (listed.chapter, derivation.name());
        let says_how = format!("`cargo test -p {chapter} --test exercises {name}`");
        if untouched && !(answer.starts_with("<!--") && answer.contains(&says_how)) {
            faults.push(format!(
                "{path}: begin with a comment that says how it is graded: {says_how}"
            ));
        }
        let given = squeezed(derivation.left, derivation.given);
        if untouched && displays(&answer) != [given] {
            faults.push(format!(
                "{path}: show line 1: `$$ {} = {} $$`",
                derivation.left, derivation.given
            ));
        }
    }
    refuse(&faults);
}
