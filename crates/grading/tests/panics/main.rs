//! A panic is caught with its message and its line: the learner's own line, if the trace is searched for it.

mod answer;

use grading::panics::{Panic, caught, traced};
use std::panic::panic_any;

fn panic_of<O>(outcome: Result<O, Panic>) -> Panic {
    outcome.err().expect("this panics")
}

#[test]
fn what_does_not_panic_is_passed_through() {
    assert_eq!(caught(|| 7).ok(), Some(7));
    assert_eq!(traced(|| 7).ok(), Some(7));
}

#[test]
fn a_panic_is_caught_with_its_message_and_its_place() {
    let line = line!() + 1;
    let panic = panic_of(caught(|| panic!("no {}", "answer")));
    assert_eq!(panic.message, "no answer");
    assert_eq!(
        panic.place,
        format!("crates/grading/tests/panics/main.rs:{line}")
    );
}

#[test]
fn a_panic_without_a_text_is_called_that() {
    let panic = panic_of(caught(|| panic_any(7)));
    assert_eq!(panic.message, "(a panic without a text)");
}

#[test]
fn a_panic_within_a_library_is_traced_back_to_the_learners_line_only_if_that_is_asked_for() {
    let line = format!("tests/panics/answer.rs:{}", answer::LINE_OF_THE_SUM);
    for _ in 0..2 {
        let panic = panic_of(traced(answer::sum));
        assert!(panic.place.ends_with(&line), "{panic:?}");
        let panic = panic_of(caught(answer::sum));
        assert!(!panic.place.contains("answer.rs"), "{panic:?}");
        assert!(panic.message.contains("dimensions mismatch"), "{panic:?}");
    }
}

#[test]
fn a_panic_outside_of_the_learners_code_keeps_its_own_place() {
    let line = line!() + 1;
    let panic = panic_of(traced(|| panic!("elsewhere")));
    let place = format!("tests/panics/main.rs:{line}");
    assert!(panic.place.ends_with(&place), "{panic:?}");
}

#[test]
fn only_a_todo_or_an_unimplemented_means_that_nothing_is_written_yet() {
    let stubs: [fn(); 4] = [
        || todo!(),
        || todo!("halve {}", 2),
        || unimplemented!(),
        || unimplemented!("later"),
    ];
    for stub in stubs {
        assert!(panic_of(caught(stub)).is_todo());
    }
    let others: [fn(); 3] = [
        || panic!("this is not yet implemented"),
        || panic!("todo"),
        || unreachable!(),
    ];
    for other in others {
        assert!(!panic_of(caught(other)).is_todo());
    }
}
