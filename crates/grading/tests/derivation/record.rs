//! What a derivation is called, where it is explained, and what it asks, as text.

use crate::square::{MISTAKES, exercise};
use grading::{Derivation, Provable};

#[test]
fn a_derivation_among_other_exercises_still_has_its_name_page_and_hints() {
    let provable: Box<dyn Provable> = Box::new(exercise());
    assert_eq!(provable.name(), "square");
    assert_eq!(provable.page(), "fixture/square.html");
    assert_eq!(provable.hints(), ["A square is\na product.", "b", "c"]);
    let derivation = provable.derivation().expect("it is one");
    assert_eq!(derivation.name, "square");
}

#[test]
fn a_record_lists_the_task_the_solution_and_the_lines_of_every_mistake() {
    let exercise = Derivation {
        mistakes: &MISTAKES[..2],
        ..exercise()
    };
    let task =
        "symbols\nsymbols: a, b real\ngiven (a - b)^2\ngoal a^2 - 2 a b + b^2\nat least 2 lines\n";
    let solution = "$$ = (a - b)(a - b) $$\n\n$$ = a^2 - 2ab + b^2 $$\n";
    let mistakes = "no middle:\n  (a - b)(a - b)\n  a^2 + b^2\nsign:\n  a^2 + 2 a b + b^2\n";
    let record = format!("{task}\n{solution}\n{mistakes}");
    assert_eq!(exercise.record(), record);
}
