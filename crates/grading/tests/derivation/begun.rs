//! An answer counts as begun as soon as it holds mathematics of the learner's, and not before.

use crate::square::{GOAL, PRODUCT, answer, said, verdict};
use grading::Verdict;

fn not_attempted(line: usize) -> Verdict {
    Verdict::NotAttempted(format!("square/answer.md:{line}"))
}

#[test]
fn lines_without_double_dollars_are_not_passed_over_in_silence() {
    for written in ["$(a - b)(a - b)$", "(a - b) \\cdot (a - b)", "= a^2"] {
        let text = said(&(answer(&[]) + "\n" + written));
        assert!(
            text.starts_with("square/answer.md:5, column ") && text.contains("this isn't read"),
            "{text}"
        );
    }
}

#[test]
fn formulas_beside_lines_are_remarks_of_the_learners_own() {
    let remark = answer(&[PRODUCT, GOAL]) + "\nFor $a = b$ that is \\(0\\).\n";
    assert_eq!(verdict(&remark), Verdict::Solved);
}

#[test]
fn what_holds_no_line_of_the_learners_is_not_attempted() {
    assert_eq!(verdict(""), not_attempted(1));
    assert_eq!(verdict("\n\n"), not_attempted(2));
    assert_eq!(
        verdict("<!-- $$ a $$ -->\nI'll do this later.\n"),
        not_attempted(2)
    );
    assert_eq!(verdict(&answer(&[])), not_attempted(3));
    assert_eq!(verdict(&answer(&["  ", ""])), not_attempted(7));
    assert_eq!(verdict("$$\n(a-b)^2\n$$\n\n$$\n\n$$"), not_attempted(7));
}
