//! A chapter whose exercises are all the same, each with another answer, and three derivations.

use crate::answer::{self, Double};
use grading::{Answer, Derivation, Entry, Exercise, Mistake, Tolerance};
use nalgebra::{DVector, dvector};

/// Every answer of the fixture with its name.
pub const ANSWERS: [(&str, Double); 20] = [
    ("right", answer::right),
    ("slow", answer::slow),
    ("fresh", answer::fresh),
    ("half_done", answer::half_done),
    ("mistaken", answer::mistaken),
    ("opposite", answer::opposite),
    ("thousandfold", answer::thousandfold),
    ("not_a_number", answer::not_a_number),
    ("infinite", answer::infinite),
    ("misshapen", answer::misshapen),
    ("panicking", answer::panicking),
    ("panicking_inside", answer::panicking_inside),
    ("talkative", answer::talkative),
    ("wordy", answer::wordy),
    ("endless", answer::endless),
    ("flooding", answer::flooding),
    ("overflowing", answer::overflowing),
    ("leaving", answer::leaving),
    ("leaving_later", answer::leaving_later),
    ("aborting", answer::aborting),
];

/// The derivations, each with an `answer.md` in the fixture's folder `exercises`.
pub const DERIVATIONS: [&str; 3] = ["derived", "unwritten", "astray"];

const FOLDER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/misbehaviour");
const PAGE: &str = "fixture/doubling.html";
const HINTS: &str = "## Hint 1\nTwice is\ntimes two.\n## Hint 2\nb\n## Hint 3\nc\n";

pub fn entries() -> Vec<Entry> {
    let answers = ANSWERS.iter();
    let code = answers.map(|(name, answer)| Entry::new(exercise(name), *answer));
    let derivations = DERIVATIONS.iter();
    let lines = derivations.map(|name| Entry::derivation(derivation(name), FOLDER));
    code.chain(lines).collect()
}

fn derivation(name: &'static str) -> Derivation {
    Derivation {
        name,
        page: PAGE,
        hints: HINTS,
        symbols: "symbols: x real",
        left: "y",
        given: "x + x",
        goal: "2 x",
        least_lines: 2,
        solution: "",
        mistakes: &[],
    }
}

fn exercise(name: &'static str) -> Exercise<Double, DVector<f64>, DVector<f64>> {
    Exercise {
        name,
        page: PAGE,
        hints: HINTS,
        tolerance: Tolerance::COMPUTED,
        cases: || vec![dvector![1.0, 2.0], dvector![-3.0, 0.5]],
        call: |double, x| double(x),
        show: |x| format!("x = {}", x.show()),
        solution: |x| x * 2.0,
        mistakes: &[Mistake {
            name: "tripled",
            says: "that is three times as much; two will do.",
            function: |x| x * 3.0,
        }],
    }
}
