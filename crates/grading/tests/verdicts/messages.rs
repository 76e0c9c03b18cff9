//! What is said about right answers, stubs, wrong values and panics.

use crate::halving::{ADVICE, Half, exercise, half, said};
use grading::{Answer, Exercise, Tolerance, Verdict};

#[test]
fn an_answer_that_is_right_on_every_case_is_solved() {
    let verdict = exercise().examine(|x| (x >= 0.0).then_some(0.5 * x));
    assert_eq!((verdict.state(), verdict), ("solved", Verdict::Solved));
}

/// An answer that is a single number.
type Plain = fn(f64) -> f64;

/// The place of a line of this file.
fn place(line: u32) -> String {
    format!("crates/grading/tests/verdicts/messages.rs:{line}")
}

#[test]
fn an_answer_that_reaches_its_todo_at_once_is_not_attempted() {
    let stubs: [(Half, u32); 2] = [
        (|_| todo!("halve it"), line!()),
        (|_| unimplemented!(), line!()),
    ];
    for (stub, line) in stubs {
        let verdict = exercise().examine(stub);
        assert_eq!(verdict.state(), "not attempted");
        assert_eq!(verdict, Verdict::NotAttempted(place(line)));
    }
}

#[test]
fn a_todo_that_a_later_case_reaches_is_wrong_and_no_known_mistake() {
    let (answer, line): (Half, u32) = (|x| half(x).or_else(|| todo!()), line!());
    let reaches = format!("this input still reaches the todo!() at {}", place(line));
    assert_eq!(
        said(answer),
        format!("case 2 of 3\n  with      x = -1\n  {reaches}{ADVICE}")
    );
}

#[test]
fn a_wrong_value_is_told_with_its_case_and_without_saying_it_twice() {
    let case = "case 1 of 3\n  with      x = 5\n  expected  Some(2.5)\n";
    let [none, close, whole] = [
        said(|_| None),
        said(|_| Some(2.500_001)),
        said(|_| Some(5.0)),
    ];
    assert_eq!(none, format!("{case}  got       None{ADVICE}"));
    let news = "expected 2.5, got 2.500001";
    assert_eq!(
        close,
        format!("{case}  got       Some(2.500001)\n  {news}{ADVICE}")
    );
    let news = "expected 2.5, got 5: yours is 2 times too large";
    assert_eq!(
        whole,
        format!("{case}  got       Some(5)\n  {news}{ADVICE}")
    );
}

#[test]
fn of_a_single_value_only_the_remark_is_added() {
    let exercise = Exercise {
        name: "half",
        page: "fixture/halving.html",
        hints: "## Hint 1\nA half is one of two equal parts.\n",
        tolerance: Tolerance::COMPUTED,
        cases: || vec![5.0],
        call: |half: Plain, x: &f64| half(*x),
        show: f64::show,
        solution: |x| x / 2.0,
        mistakes: &[],
    };
    let answers: [(Plain, &str); 3] = [
        (|x| x / 2.0 - 1.0, "1.5"),
        (|x| -x / 2.0, "-2.5\n  same size, opposite sign"),
        // What six decimals don't tell apart has to be said with all digits.
        (|x| x / 2.0 + 1e-7, "2.5\n  expected 2.5, got 2.5000001"),
    ];
    for (answer, got) in answers {
        let case = "case 1 of 1\n  with      5\n  expected  2.5\n  got       ";
        let text = format!("{case}{got}{ADVICE}");
        assert_eq!(exercise.examine(answer), Verdict::Wrong(text));
    }
}

#[test]
fn a_panic_is_told_with_its_message_and_its_line() {
    let (answer, line): (Half, u32) = (|x| panic!("{x} is odd"), line!());
    let panicked = format!("your code panicked at {}", place(line));
    let message = "with the message: 5 is odd";
    assert_eq!(
        said(answer),
        format!("case 1 of 3\n  with      x = 5\n  {panicked}\n  {message}{ADVICE}")
    );
}
