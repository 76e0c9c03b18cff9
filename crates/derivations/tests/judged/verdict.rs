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

/// Refuses an equation that is wrong where these whole numbers have these values, and nowhere else.
#[track_caller]
pub fn refused_at(declared: &str, names: &[&str], values: &[i32]) {
    let squares: Vec<String> = names
        .iter()
        .zip(values)
        .map(|(name, value)| format!("({name} - {value})^2"))
        .collect();
    // 0 at that one place, at least 1 everywhere else. The root is no choice whose ways would be waited for.
    let distance = format!("({} - 0.5)", squares.join(" + "));
    let equation = format!(r"\sqrt{{{distance}^2}} = {distance}");
    let declared = format!("{declared}\nsymbols: p in (0, 1)");
    refused(&declared, &equation);
    refused(&declared, &format!(r"p = p \Rightarrow {equation}"));
    refused(
        &declared,
        &format!(r"{equation} \quad \text{{if }} p > 0.5"),
    );
}
