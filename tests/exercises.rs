//! Every exercise is complete and proved: its solution passes, and each known mistake is refused and told apart.

#[path = "exercises/derivations.rs"]
mod derivations;
#[path = "exercises/files.rs"]
mod files;
#[path = "exercises/proofs.rs"]
mod proofs;
#[path = "exercises/records.rs"]
mod records;
#[path = "exercises/texts.rs"]
mod texts;

use grading::Provable;
use std::{env, fs, path::PathBuf};
use workbook::chapters::Kind;

/// The exercises of every chapter: a chapter's line here is what makes the tests of this file know it.
fn catalogue() -> Vec<(&'static str, Vec<Box<dyn Provable>>)> {
    vec![
        ("perceptron", perceptron_exercises::all()),
        ("activations", activations_exercises::all()),
        ("feedforward", feedforward_exercises::all()),
        ("gradients", gradients_exercises::all()),
        ("backprop", backprop_exercises::all()),
        ("losses", losses_exercises::all()),
        ("initialisation", initialisation_exercises::all()),
        ("dropout", dropout_exercises::all()),
        ("batchnorm", batchnorm_exercises::all()),
        ("optimizers", optimizers_exercises::all()),
        ("mnist", mnist_exercises::all()),
    ]
}

/// An exercise as its folder and as what its specification says about itself.
struct Listed {
    chapter: &'static str,
    exercise: Box<dyn Provable>,
}

impl Listed {
    fn path(&self, file: &str) -> PathBuf {
        exercises_of(self.chapter)
            .join(self.exercise.name())
            .join(file)
    }

    /// The files that differ between code and derivations: the answer and the solution.
    fn own_files(&self) -> [&'static str; 2] {
        let kind = match self.exercise.derivation() {
            None => Kind::Code,
            Some(_) => Kind::Derivation,
        };
        [kind.answer(), kind.solution()]
    }

    /// The text of a file of the exercise.
    fn read(&self, file: &str) -> String {
        let path = self.path(file);
        fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
    }
}

fn every_exercise() -> Vec<Listed> {
    let chapters = catalogue().into_iter();
    let listed = chapters.flat_map(|(chapter, exercises)| {
        exercises
            .into_iter()
            .map(move |exercise| Listed { chapter, exercise })
    });
    let listed: Vec<Listed> = listed.collect();
    assert!(
        !listed.is_empty(),
        "the catalogue in tests/exercises.rs is empty"
    );
    listed
}

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn exercises_of(chapter: &str) -> PathBuf {
    root().join("chapters-code").join(chapter).join("exercises")
}

/// The exercises whose answer is code.
fn every_code() -> impl Iterator<Item = Listed> {
    let listed = every_exercise().into_iter();
    listed.filter(|listed| listed.exercise.derivation().is_none())
}

/// Fails with all faults at once.
fn refuse(faults: &[String]) {
    assert!(faults.is_empty(), "\n{}\n", faults.join("\n"));
}

/// Whether this is the checkout as published, rather than one that somebody learns with.
fn is_pristine() -> bool {
    env::var("WORKBOOK_PRISTINE").is_ok_and(|value| value == "1")
}
