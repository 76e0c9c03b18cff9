//! The ledger counts what the book holds: plain searches and the graders themselves come to the same numbers.

#[path = "ledger/printed.rs"]
mod printed;
#[path = "ledger/small.rs"]
mod small;
mod small_book;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use grading::Provable;
use workbook::ledger::Ledger;
use workbook::{book, equations, preprocess};

/// The graders of every chapter: a chapter's line here is what makes this test know it.
fn exercises() -> Vec<Box<dyn Provable>> {
    let chapters = [
        perceptron_exercises::all(),
        activations_exercises::all(),
        feedforward_exercises::all(),
        gradients_exercises::all(),
        backprop_exercises::all(),
        losses_exercises::all(),
        initialisation_exercises::all(),
        dropout_exercises::all(),
        batchnorm_exercises::all(),
        optimizers_exercises::all(),
        mnist_exercises::all(),
    ];
    chapters.into_iter().flatten().collect()
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn ledger(root: &Path) -> Ledger {
    let mut manuscript = book::manuscript(root).expect("the pages can be read");
    preprocess::fill_and_count(&mut manuscript).ledger
}

/// All files below `folder` whose path holds `part`.
fn files(folder: &Path, part: &str) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).expect("a folder").flatten();
    let paths = entries.map(|entry| entry.path());
    let files = paths.flat_map(|path| match path.is_dir() {
        true => files(&path, part),
        false => vec![path],
    });
    files
        .filter(|path| path.to_string_lossy().contains(part))
        .collect()
}

/// The text of every page, and of every exercise, which stands on one but for its answer.
fn pages() -> String {
    let folders = ["book", "chapters-code"].into_iter();
    let pages = folders.flat_map(|folder| files(&root().join(folder), ".md"));
    let shown = pages.filter(|page| !page.ends_with("answer.md"));
    let texts = shown.map(fs::read_to_string);
    texts.collect::<Result<_, _>>().expect("readable pages")
}

/// How often the book's pages say `text`; at least once, or the search is wrong.
fn said(text: &str) -> usize {
    let count = pages().matches(text).count();
    assert!(count > 0, "no page says `{text}`");
    count
}

#[test]
fn a_search_finds_as_many_numbers() {
    let total = ledger(root()).total();
    assert_eq!(total.traced, said("{{value ") + said(".snap:"));
    let given = files(&root().join("book"), ".md").into_iter().map(|page| {
        let page = fs::read_to_string(page).expect("a readable page");
        let declarations = page.split("<!-- given: ").skip(1);
        let lines = declarations.map(|rest| rest.split(" -->").next().unwrap_or(""));
        let numbers: BTreeSet<&str> = lines.flat_map(|line| line.split(' ')).collect();
        numbers.len()
    });
    assert_eq!(total.given, given.sum::<usize>());
    assert!(total.evaluated > 0);
}

#[test]
fn a_search_finds_as_many_equations() {
    let mut manuscript = book::manuscript(root()).expect("the pages can be read");
    let total = preprocess::fill_and_count(&mut manuscript).ledger.total();
    let entries = equations::examine(&manuscript).entries;
    let displays = total.checked + total.defined + total.unchecked;
    assert_eq!(displays, entries.len());
    assert_eq!(
        total.defined,
        said("<!-- define -->") + said("<!-- defined -->")
    );
    // The task of a derivation quotes the dollars as well, and is graded as a whole; that of a program is part of its page.
    let tasks = files(&root().join("chapters-code"), "/task.md").into_iter();
    let tasks = tasks.filter(|task| task.with_file_name("answer.rs").is_file());
    let pages = files(&root().join("book"), ".md").into_iter().chain(tasks);
    let pages = pages.map(|page| fs::read_to_string(page).expect("a readable page"));
    let found: usize = pages
        .map(|page| page.replace("`$$`", "").matches("$$").count())
        .sum();
    assert_eq!(displays, found / 2);
}

#[test]
fn a_search_finds_as_many_snippets_figures_and_exercises() {
    let total = ledger(root()).total();
    let runnable = said("```rust\n") + said("```rust,should_panic\n");
    assert_eq!(total.snippets, runnable);
    let pages = pages();
    let shown = pages.split("](figures/").skip(1);
    let shown: BTreeSet<&str> = shown.filter_map(|rest| rest.split(')').next()).collect();
    assert_eq!(total.figures, shown.len());
    assert_eq!(total.exercises, said("{{exercise "));
}

#[test]
fn the_chapters_hold_as_many_examples_exercises_and_refused_answers() {
    let total = ledger(root()).total();
    let examples = files(&root().join("chapters-code"), "/examples/");
    assert_eq!(total.examples, examples.len());
    assert_eq!(total.exercises, exercises().len());
    let proved = exercises().into_iter().map(|exercise| exercise.prove());
    let refused = proved.map(|count| count.expect("tests/exercises.rs says what is wrong"));
    assert_eq!(total.mistakes, refused.sum::<usize>());
}

#[test]
fn each_equation_that_is_left_unchecked_is_listed() {
    let ledger = ledger(root());
    assert_eq!(ledger.unchecked.len(), ledger.total().unchecked);
    for unchecked in &ledger.unchecked {
        let text = fs::read_to_string(root().join(&unchecked.file)).expect("its page");
        let line = text.lines().nth(unchecked.line - 1).unwrap_or_default();
        assert!(line.contains("$$"), "{}: {line}", unchecked.file);
        assert!(text.contains(&unchecked.reason), "{}", unchecked.file);
    }
}
