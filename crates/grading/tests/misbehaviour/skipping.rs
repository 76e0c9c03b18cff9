//! What is not attempted is ignored, never passed; strict mode and reports count it.

use crate::chapter::{ANSWERS, DERIVATIONS};
use crate::stage::{Check, expect, perform};
use libtest_mimic::{Failed, Trial};
use serde_json::Value;

pub fn trials() -> impl Iterator<Item = Trial> {
    let checks: [(&str, Check); 6] = [
        ("a_right_answer_passes", right),
        ("an_answer_not_attempted_is_ignored", fresh),
        ("strict_mode_counts_it_as_failed", strict),
        ("include_ignored_counts_it_as_failed", included),
        (
            "a_report_holds_every_exercise_even_if_some_are_filtered_out",
            report,
        ),
        ("a_time_limit_that_is_no_number_is_refused", limit),
    ];
    checks
        .into_iter()
        .map(|(name, check)| Trial::test(name, check))
}

fn right() -> Result<(), Failed> {
    for name in ["right", "slow"] {
        let says = ["1 passed; 0 failed; 0 ignored", "1 solved, 0 wrong"];
        expect(&["--exact", name], &[], true, &says)?;
    }
    Ok(())
}

fn fresh() -> Result<(), Failed> {
    let place = "1 not attempted yet; next: crates/grading/tests/misbehaviour/answer.rs:14";
    expect(
        &["--exact", "fresh"],
        &[],
        true,
        &["0 passed; 0 failed; 1 ignored", place],
    )
}

fn strict() -> Result<(), Failed> {
    let strict = [("GRADE_STRICT", "1")];
    let says = [
        "0 passed; 1 failed; 0 ignored",
        "not attempted yet: write your answer at",
    ];
    expect(&["--exact", "fresh"], &strict, false, &says)?;
    for off in ["", "0"] {
        let says = ["0 passed; 0 failed; 1 ignored"];
        expect(&["--exact", "fresh"], &[("GRADE_STRICT", off)], true, &says)?;
    }
    Ok(())
}

fn included() -> Result<(), Failed> {
    let arguments = ["--exact", "fresh", "--include-ignored"];
    expect(&arguments, &[], false, &["0 passed; 1 failed; 0 ignored"])
}

fn limit() -> Result<(), Failed> {
    for text in ["soon", "-1", "0", "inf"] {
        let says = [&*format!(
            "GRADE_TIMEOUT_S is `{text}`; give a positive number of seconds"
        )];
        expect(
            &["--exact", "right"],
            &[("GRADE_TIMEOUT_S", text)],
            false,
            &says,
        )?;
    }
    Ok(())
}

fn report() -> Result<(), Failed> {
    let folder = tempfile::tempdir()?;
    let path = folder
        .path()
        .to_str()
        .ok_or("the temporary folder has no UTF-8 name")?;
    let settings = [("GRADE_JSON", path), ("GRADE_TIMEOUT_S", "3")];
    perform(&["--exact", "right"], &settings)?;
    let text = std::fs::read_to_string(folder.path().join("fixture.json"))?;
    let report: Value = serde_json::from_str(&text)?;
    let names = ANSWERS.map(|(name, _)| name).into_iter().chain(DERIVATIONS);
    for name in names {
        let (status, state) = match name {
            "right" | "slow" | "derived" => ("passed", "solved"),
            "fresh" | "unwritten" => ("failed", "not attempted"),
            _ => ("failed", "wrong"),
        };
        let output = match name {
            "right" | "slow" => "right on every case",
            "derived" => "every line follows",
            "fresh" | "unwritten" => "not attempted yet: write your answer at",
            _ => "hint      Twice is times two.",
        };
        let tests = report["tests"].as_array().ok_or("no list of tests")?;
        let found = tests.iter().filter(|test| {
            test["name"] == format!("fixture::{name}")
                && test["status"] == status
                && test["score"] == u32::from(status == "passed")
                && test["max_score"] == 1
                && test["output"]
                    .as_str()
                    .is_some_and(|text| text.contains(output))
                && test["extra_data"]["state"] == state
                && test["extra_data"]["page"] == "fixture/doubling.html"
        });
        if found.count() != 1 || tests.len() != ANSWERS.len() + DERIVATIONS.len() {
            return Err(
                format!("`{name}` should be there once, {status} and {state}: {text}").into(),
            );
        }
    }
    Ok(())
}
