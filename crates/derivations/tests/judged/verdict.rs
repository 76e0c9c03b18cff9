//! The verdict on one display.

use derivations::{Fault, Options, Report, Vocabulary, check};

/// A vocabulary with these declarations.
pub fn vocabulary(declared: &str) -> Vocabulary {
    let mut vocabulary = Vocabulary::new();
    match vocabulary.declare(declared) {
        Ok(()) => vocabulary,
        Err(fault) => panic!("{fault}"),
    }
}

/// Checks a display that has to hold.
#[track_caller]
pub fn holds(declared: &str, tex: &str) -> Report {
    match check(&vocabulary(declared), tex, Options::default()) {
        Ok(report) => report,
        Err(fault) => panic!("{tex}\n{fault}"),
    }
}

/// Checks a display that must not hold.
#[track_caller]
pub fn refused(declared: &str, tex: &str) -> Fault {
    match check(&vocabulary(declared), tex, Options::default()) {
        Ok(report) => panic!("accepted, but is wrong: {tex}\n{report:?}"),
        Err(fault) => fault,
    }
}
