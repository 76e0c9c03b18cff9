//! Which exercises are graded: the chosen ones and no others, and none is counted that nobody asked for.

use crate::stage::{Check, expect, perform};
use libtest_mimic::{Failed, Trial};

pub fn trials() -> impl Iterator<Item = Trial> {
    let checks: [(&str, Check); 4] = [
        ("only_chosen_exercises_are_counted", counted),
        ("what_is_skipped_is_not_counted", skipped),
        ("where_nothing_is_chosen_nothing_is_summed_up", nothing),
        (
            "a_list_holds_names_and_nothing_else_and_writes_no_report",
            listed,
        ),
    ];
    checks
        .into_iter()
        .map(|(name, check)| Trial::test(name, check))
}

fn counted() -> Result<(), Failed> {
    let one = "\nfixture exercises: 1 solved, 0 wrong, 0 not attempted yet\n";
    expect(&["--exact", "right"], &[], true, &["1 passed", one])?;
    // A part of a name chooses all that hold it: `right`, `derived` and `unwritten`, or `mistaken` and `astray`.
    let three = "\nfixture exercises: 2 solved, 0 wrong, 1 not attempted yet; next: ";
    let says = ["2 passed; 0 failed; 1 ignored", three];
    expect(&["ri"], &[], true, &says)?;
    let two = "\nfixture exercises: 0 solved, 2 wrong, 0 not attempted yet\n";
    expect(&["st"], &[], false, &["0 passed; 2 failed", two])
}

fn skipped() -> Result<(), Failed> {
    let one = "\nfixture exercises: 1 solved, 0 wrong, 0 not attempted yet\n";
    // With `--exact`, a part of a name skips nothing.
    let arguments = ["--exact", "right", "--skip", "rig"];
    expect(&arguments, &[], true, &["1 passed", one])?;
    expect(
        &["ri", "--skip", "unwri", "--skip", "de"],
        &[],
        true,
        &["1 passed", one],
    )
}

fn nothing() -> Result<(), Failed> {
    for arguments in [&["no_such_name"] as &[&str], &["right", "--skip", "rig"]] {
        let text = perform(arguments, &[])?.printed;
        if !text.contains("0 passed; 0 failed; 0 ignored") || text.contains("exercises:") {
            return Err(format!("{arguments:?} should choose nothing:\n{text}").into());
        }
    }
    Ok(())
}

fn listed() -> Result<(), Failed> {
    // This is how nextest asks for names, and it reads every line as one.
    let terse = ["--list", "--format", "terse", "right"];
    let ignored = [
        "--list",
        "--format",
        "terse",
        "--ignored",
        "--exact",
        "fresh",
    ];
    let folder = tempfile::tempdir()?;
    let report = folder.path().to_string_lossy().into_owned();
    for (arguments, list) in [
        (&terse as &[&str], "right: test\n"),
        (&ignored, "fresh: test\n"),
    ] {
        let text = perform(arguments, &[("GRADE_JSON", &report)])?.printed;
        if text != list {
            return Err(format!("{list:?} should be all of:\n{text}").into());
        }
    }
    match folder.path().read_dir()?.next() {
        Some(file) => Err(format!("a list should write no report, but {file:?} is there").into()),
        None => Ok(()),
    }
}
