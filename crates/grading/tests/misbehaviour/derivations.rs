//! A derivation goes through the same harness as code: solved, ignored, refused, or stopped in time.

use crate::stage::{Check, expect};
use libtest_mimic::{Failed, Trial};

const EXERCISES: &str = "crates/grading/tests/misbehaviour/exercises";
const HINT: &str =
    "\n  hint      Twice is times two.\n            (more: cargo run -- hint derived)\n";

pub fn trials() -> impl Iterator<Item = Trial> {
    let checks: [(&str, Check); 5] = [
        ("a_right_derivation_passes", derived),
        ("a_derivation_without_lines_is_ignored", unwritten),
        (
            "a_wrong_line_of_a_derivation_is_told_with_its_place",
            astray,
        ),
        ("a_derivation_that_takes_too_long_is_stopped", slow),
        ("a_grader_of_derivations_that_ends_is_told", ended),
    ];
    checks
        .into_iter()
        .map(|(name, check)| Trial::test(name, check))
}

fn derived() -> Result<(), Failed> {
    let says = ["1 passed; 0 failed; 0 ignored", "1 solved, 0 wrong"];
    expect(&["--exact", "derived"], &[], true, &says)
}

fn unwritten() -> Result<(), Failed> {
    let next = format!("1 not attempted yet; next: {EXERCISES}/unwritten/answer.md:3");
    let says = ["0 passed; 0 failed; 1 ignored", &next];
    expect(&["--exact", "unwritten"], &[], true, &says)
}

fn astray() -> Result<(), Failed> {
    let place =
        format!("\n  in        {EXERCISES}/astray/answer.md:5\n  hint      Twice is times two.");
    let says = [
        "line 3 does not follow from line 2: at x = ",
        "\n  line 2    1 x + 1 x\n  line 3    1 x - 1 x\n",
        &place,
        "\n  read      fixture/doubling.html",
        "0 solved, 1 wrong",
    ];
    expect(&["--exact", "astray"], &[], false, &says)
}

fn slow() -> Result<(), Failed> {
    let settings = [("GRADE_FIXTURE", "hangs"), ("GRADE_TIMEOUT_S", "0.5")];
    let says = [
        "these lines can't be judged within 0.5 s: is one of them very long, or a sum",
        HINT,
    ];
    expect(&["--exact", "derived"], &settings, false, &says)
}

fn ended() -> Result<(), Failed> {
    let says = [
        "the grader ended without a verdict (exit status: 3): is a line nested very",
        HINT,
    ];
    let settings = [("GRADE_FIXTURE", "ends")];
    expect(&["--exact", "derived"], &settings, false, &says)
}
